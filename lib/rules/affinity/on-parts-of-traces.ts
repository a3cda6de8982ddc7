import { hopsInto, isTraceAffine } from "../../topology/query";
import type { Component, Pipeline, Tier, Topology } from "../../topology/types";
import { reachedPipelines } from "../shared/reached-pipelines";

/**
 * The processors and connectors of the given newest types that a tier's traces pass, each once. What is fed by trace ID only,
 * from agent to agent, sees whole traces and is left out.
 */
export function onPartsOfTraces(
  topology: Topology,
  tier: Tier,
  types: ReadonlySet<string>,
): readonly Component[] {
  const fedByTrace = new Set<Pipeline>();
  for (const hop of hopsInto(topology, tier.id)) {
    if (!hop.receiver || !isTraceAffine(hop, topology)) continue;
    for (const pipeline of reachedPipelines(tier, hop.receiver, "traces")) fedByTrace.add(pipeline);
  }
  const found = new Map<string, Component>();
  for (const pipeline of tier.pipelines) {
    if (fedByTrace.has(pipeline)) continue;
    for (const { component } of [...pipeline.processors, ...pipeline.exporters])
      if (component && types.has(component.canonical)) found.set(component.id, component);
  }
  return [...found.values()];
}
