import type { Signal } from "../../catalogue/types";
import type { Component, Pipeline, Tier } from "../../topology/types";

/** The pipelines of a signal that begin with a receiver or a connector, and none behind them. */
export function reachedBy(tier: Tier, source: Component, signal: Signal): readonly Pipeline[] {
  const found = beginnings(tier).get(nameOf(source)) ?? [];
  return found.filter((pipeline) => pipeline.signal === signal);
}

/** By what they begin with. Every receiver of a tier is asked about, and some tiers have thousands. */
function beginnings(tier: Tier): ReadonlyMap<string, readonly Pipeline[]> {
  const known = byTier.get(tier);
  if (known) return known;
  const found = new Map<string, Pipeline[]>();
  for (const pipeline of tier.pipelines) {
    const names = pipeline.receivers.flatMap(({ component }) => (component ? [nameOf(component)] : []));
    for (const name of new Set(names)) {
      const others = found.get(name);
      if (others) others.push(pipeline);
      else found.set(name, [pipeline]);
    }
  }
  byTier.set(tier, found);
  return found;
}

const byTier = new WeakMap<Tier, ReadonlyMap<string, readonly Pipeline[]>>();

function nameOf({ kind, id }: Component): string {
  return `${kind} ${id}`;
}
