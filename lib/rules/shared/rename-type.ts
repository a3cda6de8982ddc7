import { formatId, parseId } from "../../topology/component-id";
import type { Component, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { rename, set, type YamlEdit } from "../../yaml/edit";
import { extensionMentions } from "./extension-mentions";
import { mentions, refsOf } from "./refs";
import type { FixReport } from "../types";

/**
 * The fix `rename` that gives a component another type and keeps its name: the definition and every mention in the tier.
 * None where the new id is taken. Its words have the params `from` and `to`.
 */
export function renameTypeFixes(
  tier: Tier,
  component: Component,
  type: string,
  safety: FixReport["safety"],
): readonly FixReport[] {
  const to = formatId(type, parseId(component.id).name);
  if (
    to === component.id ||
    tier.components.some((other) => other.id === to && sharesLists(other, component))
  )
    return [];
  const refs = [...tier.pipelines.flatMap(refsOf), ...tier.extensions].filter((ref) =>
    mentions(ref, component),
  );
  const inSettings = component.kind === "extension" ? extensionMentions(tier, component.id) : [];
  // Mentions first: the paths below the definition's key still hold then.
  const edits: readonly TierEdit[] = [
    ...[...refs.map((ref) => ref.at), ...inSettings].map((path) => inTier(tier, set(path, to))),
    inTier(tier, rename(component.at, to)),
  ];
  return [{ id: "rename", params: { from: component.id, to }, safety, edits }];
}

function inTier(tier: Tier, edit: YamlEdit): TierEdit {
  return { tier: tier.id, ...edit };
}

/** Connectors stand where receivers and exporters stand: one id for two of them is ambiguous. */
function sharesLists(a: Component, b: Component): boolean {
  if (a.kind === b.kind) return true;
  const kinds = new Set([a.kind, b.kind]);
  return kinds.has("connector") && (kinds.has("receiver") || kinds.has("exporter"));
}
