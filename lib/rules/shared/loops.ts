import type { Signal } from "../../catalogue/types";
import type { Component, Hop, Pipeline, Tier, Topology } from "../../topology/types";
import { canonicalOf, mentions } from "./refs";
import { reachedPipelines } from "./reached-pipelines";

/** Hops that data of a signal goes round on without end: each leads to where the next begins, the last to the first. */
export type Loop = { readonly signal: Signal; readonly hops: readonly [Hop, ...Hop[]] };

/**
 * Every loop that no shorter one is part of, each once, told from the tier that comes first. A pipeline that filters, or a
 * connector that picks a way, may be what ends it: those are not followed.
 */
export function loopsOf(topology: Topology): readonly Loop[] {
  const found = new Map<string, Loop>();
  for (const first of topology.hops)
    for (const signal of first.signals) {
      const hops = wayBack(topology, first, signal);
      const key = `${signal} ${(hops ?? [])
        .map(({ id }) => id)
        .sort()
        .join(" ")}`;
      if (hops && !found.has(key)) found.set(key, { signal, hops });
    }
  return [...found.values()];
}

/** The shortest way from a hop over other hops to itself. */
function wayBack(topology: Topology, first: Hop, signal: Signal): readonly [Hop, ...Hop[]] | null {
  const ways: (readonly [Hop, ...Hop[]])[] = [[first]];
  const seen = new Set<Hop>([first]);
  // What is added while a list is walked is walked too.
  for (const way of ways)
    for (const next of after(topology, way.at(-1) ?? first, signal)) {
      if (next === first) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  return null;
}

function after(topology: Topology, { to, receiver }: Hop, signal: Signal): readonly Hop[] {
  const tier = topology.tiers.find(({ id }) => id === to);
  if (!tier || !receiver) return [];
  const passed = reachedPipelines(tier, receiver, signal).filter((pipeline) => !mayEnd(pipeline, tier));
  return topology.hops.filter(
    ({ from, signals }) =>
      from.tier === to &&
      signals.includes(signal) &&
      passed.some(({ exporters }) => exporters.some((ref) => mentions(ref, from))),
  );
}

function mayEnd({ processors, receivers }: Pipeline, tier: Tier): boolean {
  return (
    processors.some((ref) => canonicalOf(ref) === "filter") ||
    receivers.some(({ component }) => component?.kind === "connector" && mayHold(component, tier))
  );
}

/** A connector that picks a way, or gets only what went through a filter. */
function mayHold({ id, canonical }: Component, tier: Tier): boolean {
  return (
    ["routing", "failover"].includes(canonical) ||
    tier.pipelines.some(
      ({ exporters, processors }) =>
        exporters.some((ref) => ref.id === id) && processors.some((ref) => canonicalOf(ref) === "filter"),
    )
  );
}
