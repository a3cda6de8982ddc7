import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Component, Ref, Tier } from "../topology/types";
import { componentOf, liveTier, useAt, type NodeEnd } from "./places";
import type { ComponentArgs } from "./remove-component";
import type { CommandContext } from "./types";

/** One of several things that are acted on together: a mention in a list, or a definition with all that names it. */
export type SeveralPart = NodeEnd | ComponentArgs;

export type SeveralArgs = { readonly parts: readonly SeveralPart[] };

/** What the parts of one tier are, as it is read now. */
export type TierParts = {
  readonly tier: Tier;
  readonly refs: readonly Ref[];
  readonly components: readonly Component[];
};

/** The parts by tier, each once. Refuses "not-there" and "syntax", as each of them alone would be, and "not-there" for none at all. */
export function partsByTier(
  parts: readonly SeveralPart[],
  context: CommandContext,
): Result<readonly TierParts[], Refusal> {
  const tiers = new Map<string, { tier: Tier; refs: Set<Ref>; components: Set<Component> }>();
  for (const part of parts) {
    const tier = liveTier(context, part.tier);
    if (!tier.ok) return tier;
    const found = tiers.get(part.tier) ?? { tier: tier.value, refs: new Set(), components: new Set() };
    tiers.set(part.tier, found);
    if ("slot" in part) {
      const use = useAt(context, part);
      if (!use.ok) return use;
      found.refs.add(use.value.ref);
    } else {
      const component = componentOf(tier.value, part.kind, part.id);
      if (!component.ok) return component;
      found.components.add(component.value);
    }
  }
  if (tiers.size === 0) return err({ reason: "not-there", message: words("command.nothing-selected") });
  return ok(
    [...tiers.values()].map(({ tier, refs, components }) => ({
      tier,
      refs: [...refs],
      components: [...components],
    })),
  );
}
