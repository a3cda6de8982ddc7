import type { Component, Tier } from "../../topology/types";
import { usedComponents } from "../../topology/query";

/**
 * Processors and connectors that remember data of one key between requests: upstream's own warning "Statefulness", and those
 * that aggregate by design. With more pods each of them sees a part.
 */
const stateful: ReadonlySet<string> = new Set([
  ..."tail_sampling groupbytrace cumulative_to_delta delta_to_cumulative delta_to_rate interval coralogix".split(
    " ",
  ),
  ..."log_dedup metrics_transform span_pruning dynamic_sampling".split(" "),
  ..."span_metrics service_graph exceptions count sum signal_to_metrics grafanacloud datadog".split(" "),
]);

/** The components of a tier's pipelines that hold state, in no order. */
export function statefulComponents(tier: Tier): readonly Component[] {
  return [...usedComponents(tier)].filter(
    ({ kind, canonical }) => (kind === "processor" || kind === "connector") && stateful.has(canonical),
  );
}
