import type { Signal } from "../../catalogue/types";
import type { Component, Pipeline, Tier } from "../../topology/types";
import { mentions } from "./refs";

/** The pipelines of `signal` that data from a receiver passes, through connectors too. */
export function reachedPipelines(tier: Tier, receiver: Component, signal: Signal): readonly Pipeline[] {
  const startingAt = (component: Component) =>
    tier.pipelines.filter(
      (pipeline) => pipeline.signal === signal && pipeline.receivers.some((ref) => mentions(ref, component)),
    );
  const reached = new Set(startingAt(receiver));
  // What is added while a set is walked is walked too.
  for (const pipeline of reached) {
    for (const { component } of pipeline.exporters) {
      if (component?.kind !== "connector") continue;
      for (const next of startingAt(component)) reached.add(next);
    }
  }
  return [...reached];
}
