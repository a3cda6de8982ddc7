import type { Component, Tier } from "../../topology/types";

/** The components of a kind and newest type that stand in a pipeline, each once. What stands in none never runs. */
export function inUse(
  tier: Tier,
  kind: "receiver" | "processor" | "exporter",
  canonical: string,
): readonly Component[] {
  const found = new Map<string, Component>();
  for (const pipeline of tier.pipelines)
    for (const { component } of pipeline[`${kind}s`])
      if (component?.kind === kind && component.canonical === canonical) found.set(component.id, component);
  return [...found.values()];
}
