import type { Component, Pipeline } from "../../topology/types";

/** The processors of one newest type that stand in some pipelines, each once. */
export function processorsIn(pipelines: readonly Pipeline[], canonical: string): readonly Component[] {
  const found = new Map<string, Component>();
  for (const { processors } of pipelines)
    for (const { component } of processors)
      if (component?.canonical === canonical) found.set(component.id, component);
  return [...found.values()];
}
