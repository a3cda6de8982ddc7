import type { Component, Pipeline, Tier } from "../../topology/types";
import { mentions } from "./refs";

/** The exporters that data of a pipeline reaches, through connectors of the same signal too; each once. */
export function exportersReached(tier: Tier, from: Pipeline): readonly Component[] {
  const found = new Map<string, Component>();
  const passed = new Set([from]);
  // What is added while a set is walked is walked too.
  for (const pipeline of passed) {
    for (const { component } of pipeline.exporters) {
      if (!component) continue;
      if (component.kind !== "connector") found.set(component.id, component);
      else
        for (const next of tier.pipelines)
          if (next.signal === from.signal && next.receivers.some((ref) => mentions(ref, component)))
            passed.add(next);
    }
  }
  return [...found.values()];
}
