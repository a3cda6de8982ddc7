import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import { nameStatus } from "../catalogue/names";
import type { Catalogue } from "../catalogue/catalogue";
import type { Signal } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Component, Pipeline, Target, Tier } from "../topology/types";
import type { Change, TierEdit } from "../workspace/types";
import { insert } from "../yaml/edit";
import { circleOf } from "./join-pipelines";
import { focusOn, inTier, listIndex, type Use } from "./places";
import { joins } from "./support";
import type { CommandContext } from "./types";

/**
 * Joins two pipelines of a tier by a connector: it becomes an exporter of the first and a receiver of the second.
 * `named` is the connector the gesture is about; null takes the first declared one that carries the pair of signals.
 * Refuses where none is declared, naming types that would do.
 */
export function joinByConnector(
  source: Use,
  target: Use,
  { catalogue }: CommandContext,
  named: string | null,
): Result<Change, Refusal> {
  const { tier, pipeline: from } = source;
  const { pipeline: to } = target;
  const circle = circleOf(tier, from, to);
  if (circle) return err(circle);
  const declared = tier.components.filter(
    ({ kind, id }) => kind === "connector" && (named === null || id === named),
  );
  const fitting = declared.filter((connector) => carries(connector, from.signal, to.signal, catalogue));
  const connector = fitting.find((candidate) => !joinsAlready(candidate, from, to)) ?? fitting[0];
  if (!connector) return err(noConnector(named, from, to, tier.target, catalogue));
  const edits = [
    ...mention(tier, connector.id, from, "exporters"),
    ...mention(tier, connector.id, to, "receivers"),
  ];
  const params = { id: connector.id, from: from.id, to: to.id };
  if (edits.length === 0) return err({ reason: "exists", message: words("command.joined-already", params) });
  return ok({
    label: words("command.join", params),
    edits,
    capture: { as: "step" },
    focus: focusOn(tier.id, connector.at, "key"),
  });
}

function carries(
  connector: Component,
  from: Signal | null,
  to: Signal | null,
  catalogue: Catalogue,
): boolean {
  const known = catalogue.find("connector", connector.type);
  return !known || from === null || to === null || joins(known, from, to) !== false;
}

function joinsAlready({ id }: Component, from: Pipeline, to: Pipeline): boolean {
  return mentions(from, "exporters", id) && mentions(to, "receivers", id);
}

function mention(tier: Tier, id: string, pipeline: Pipeline, slot: Slot): readonly TierEdit[] {
  if (mentions(pipeline, slot, id)) return [];
  const at = listIndex(pipeline, slot, pipeline[slot].length);
  return [inTier(tier.id, insert([...pipeline.at, slot], at, id))];
}

function mentions(pipeline: Pipeline, slot: Slot, id: string): boolean {
  return pipeline[slot].some((ref) => ref.id === id);
}

function noConnector(
  named: string | null,
  from: Pipeline,
  to: Pipeline,
  target: Target,
  catalogue: Catalogue,
): Refusal {
  const pair = { from: from.signal ?? from.id, to: to.signal ?? to.id };
  if (named !== null)
    return { reason: "not-allowed", message: words("command.connector-pair", { id: named, ...pair }) };
  const options = catalogue.components
    .filter(
      (type) => type.kind === "connector" && from.signal && to.signal && joins(type, from.signal, to.signal),
    )
    .filter(({ type }) => nameStatus(catalogue, "connector", type, target).is === "current")
    .map(({ type }) => type);
  // `forward` does nothing but join; where it fits it is what most people mean.
  const sorted = [
    ...options.filter((type) => type === "forward"),
    ...options.filter((type) => type !== "forward"),
  ];
  const params = { ...pair, options: sorted.slice(0, 4).join(", ") };
  const id = sorted.length === 0 ? "command.no-connector-exists" : "command.connector-first";
  return { reason: "not-allowed", message: words(id, params) };
}
