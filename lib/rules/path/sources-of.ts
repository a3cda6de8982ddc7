import type { Signal } from "../../catalogue/types";
import { hopsInto } from "../../topology/query";
import type { Component, Tier, Topology } from "../../topology/types";

/** A receiver by which data of a signal comes into the design, rather than from another of its tiers. */
export type Source = { readonly tier: Tier; readonly receiver: Component; readonly signal: Signal };

/** Every source of a tier, each receiver and signal once. What hops lead to is no source: their data began further up. */
export function sourcesOf(topology: Topology, tier: Tier): readonly Source[] {
  const fed = new Set(hopsInto(topology, tier.id).flatMap(({ receiver }) => receiver?.id ?? []));
  const found = new Map<string, Source>();
  for (const { signal, receivers } of tier.pipelines)
    for (const { component } of receivers)
      if (signal !== null && component?.kind === "receiver" && !fed.has(component.id))
        found.set(`${signal} ${component.id}`, { tier, receiver: component, signal });
  return [...found.values()];
}
