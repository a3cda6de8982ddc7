import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Component, Tier } from "../topology/types";
import { sameData } from "../yaml/apply-data";
import { keyComments, withKeyComments } from "../yaml/key-comments";
import { sourceAt, withSource } from "../yaml/source";
import { isTaken } from "./component-ids";
import { extensionsNamedIn } from "./mentions";
import { sectionOf } from "./places";
import type { CommandContext } from "./types";

/** A definition that was written into another tier's text. */
export type Carried = {
  readonly text: string;
  /** What it is called there. */
  readonly id: string;
  /** Extensions that its settings name and that came along, to be turned on. */
  readonly extensions: readonly string[];
};

/**
 * The text of another tier with a component's definition in it, comments and all. One of the same name and settings there is
 * taken as it is; a name that is taken otherwise gets a number. Extensions that the settings name come along where the tier has none
 * of that name. Refuses settings that are shared by an alias.
 */
export function carry(
  component: Component,
  from: Tier,
  to: Tier,
  context: CommandContext,
): Result<Carried, Refusal> {
  const same = to.components.find((each) => isSame(each, component));
  const text = textOf(context, to.id);
  if (same) return ok({ text, id: same.id, extensions: [] });
  const id = freeName(to, component);
  const own = written(text, component, id, textOf(context, from.id));
  if (!own.ok) return own;
  const named = extensionsNamedIn(from, component).filter(
    ({ id: extension }) => !to.components.some((each) => each.kind === "extension" && each.id === extension),
  );
  let whole = own.value;
  for (const extension of named) {
    const next = written(whole, extension, extension.id, textOf(context, from.id));
    if (!next.ok) return next;
    whole = next.value;
  }
  return ok({ text: whole, id, extensions: named.map((extension) => extension.id) });
}

function written(text: string, component: Component, id: string, source: string): Result<string, Refusal> {
  const own = sourceAt(source, component.at);
  const path = [sectionOf(component.kind), id];
  const result = withSource(text, path, own);
  if (result.ok) return ok(withKeyComments(result.value, path, keyComments(source, component.at)));
  if (!own.includes("*")) return result;
  return err({ reason: "alias", message: words("command.carry-alias", { id: component.id }) });
}

function isSame(one: Component, other: Component): boolean {
  return one.kind === other.kind && one.id === other.id && sameData(one.config, other.config);
}

/** The id itself, or with the first number that is free behind it. */
function freeName(tier: Tier, { kind, id }: Component): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? id : `${id}${id.includes("/") ? "-" : "/"}${number}`;
    if (!isTaken(tier, kind, name)) return name;
  }
}

function textOf({ workspace }: CommandContext, tier: string): string {
  return workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}
