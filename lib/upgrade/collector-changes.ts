import { at, isList, isMap, type Json } from "../base/json";
import type { Component, Tier } from "../topology/types";
import { holds, leaves, says, touched } from "./touched";
import type { ReleaseChange, Touched } from "./types";

/**
 * What releases of the collector changed beyond the names of components, as read in the changelogs of core and contrib and in the
 * released modules up to 0.165: settings that went, defaults that are others, what became possible.
 */
export const collectorChanges: readonly ReleaseChange[] = [
  change("server-localhost", "changes", "0.104.0", (tier) =>
    touched(tier, "receiver", "otlp", hasBareProtocol),
  ),
  change("bare-variable", "breaks", "0.107.0", (tier) => textsWith(tier, /(^|[^$])\$[A-Za-z_]/)),
  change("ballast-size", "breaks", "0.109.0", (tier) =>
    touched(tier, "processor", "memory_limiter", says("ballast_size_mib")),
  ),
  change("match-once", "breaks", "0.120.0", (tier) =>
    touched(tier, "connector", "routing", says("match_once")),
  ),
  change("batch-items", "breaks", "0.123.0", (tier) =>
    touched(tier, "exporter", null, (each) =>
      ["min_size_items", "max_size_items"].some((key) => says("sending_queue", "batch", key)(each)),
    ),
  ),
  change("metrics-address", "breaks", "0.128.0", (tier) =>
    placeIn(tier, "service", "telemetry", "metrics", "address"),
  ),
  change("queue-blocking", "breaks", "0.129.0", (tier) =>
    touched(tier, "exporter", null, says("sending_queue", "blocking")),
  ),
  change("batcher", "breaks", "0.130.0", (tier) => touched(tier, "exporter", null, says("batcher"))),
  change("queue-batch-defaults", "changes", "0.138.0", (tier) =>
    touched(tier, "exporter", null, says("sending_queue", "batch")),
  ),
  change("max-staleness", "changes", "0.142.0", (tier) =>
    touched(tier, "processor", "cumulative_to_delta", leaves("max_staleness")),
  ),
  change("start-times", "changes", "0.142.0", (tier) => touched(tier, "receiver", "prometheus")),
  change("detection-attributes", "breaks", "0.142.0", (tier) =>
    touched(tier, "processor", "resource_detection", says("attributes")),
  ),
  change("start-time-metric", "breaks", "0.143.0", (tier) =>
    touched(tier, "receiver", "prometheus", says("use_start_time_metric")),
  ),
  change("inverted-policies", "changes", "0.144.0", (tier) =>
    touched(tier, "processor", "tail_sampling", ({ config }) =>
      holds(config, "invert_match", (value) => value === true),
    ),
  ),
  change("debug-output-paths", "possible", "0.146.0", (tier) => touched(tier, "exporter", "debug")),
  change("kafka-topic", "breaks", "0.148.0", (tier) =>
    touched(tier, "exporter", "kafka", (each) => says("topic")(each) || says("encoding")(each)),
  ),
  change("internal-labels", "changes", "0.149.0", (tier) =>
    tier.pipelines.length === 0 ? [] : [{ at: ["service"], name: tier.id, tier: tier.id }],
  ),
  change("extra-scrape-metrics", "breaks", "0.149.0", (tier) =>
    touched(tier, "receiver", "prometheus", says("report_extra_scrape_metrics")),
  ),
  change("tail-storage", "possible", "0.150.0", (tier) => touched(tier, "processor", "tail_sampling")),
  change("instance-id", "changes", "0.152.0", (tier) => touched(tier, "connector", "span_metrics")),
  change("error-mode", "changes", "0.153.0", (tier) => [
    ...touched(tier, "processor", "filter", leaves("error_mode")),
    ...touched(tier, "processor", "transform", leaves("error_mode")),
  ]),
  change("limiter-gc", "possible", "0.156.0", (tier) => touched(tier, "processor", "memory_limiter")),
  change("routing-error-mode", "changes", "0.157.0", (tier) =>
    touched(tier, "connector", "routing", leaves("error_mode")),
  ),
  change("cpu-attribute", "changes", "0.157.0", (tier) =>
    touched(tier, "receiver", "host_metrics", says("scrapers", "cpu")),
  ),
  change("escaped-variable", "changes", "0.161.0", (tier) => textsWith(tier, /\$\$\{.*[^$]\$\{/)),
  change("partition-cache", "possible", "0.162.0", (tier) =>
    touched(tier, "exporter", null, says("sending_queue", "batch", "partition")),
  ),
  change("double-batching", "changes", "0.165.0", (tier) =>
    touched(tier, "processor", "batch", (batch) => meetsQueueBatch(tier, batch)),
  ),
];

function change(
  id: string,
  kind: ReleaseChange["kind"],
  since: string,
  where: (tier: Tier) => readonly Touched[],
): ReleaseChange {
  return { id, of: "collector", kind, since, where };
}

/** An `otlp` protocol that is switched on and names no address. */
function hasBareProtocol({ config }: Component): boolean {
  const protocols = at(config, "protocols");
  return isMap(protocols) && Object.values(protocols).some((body) => at(body, "endpoint") === undefined);
}

function placeIn(tier: Tier, ...path: readonly string[]): readonly Touched[] {
  return at(tier.config, ...path) === undefined ? [] : [{ at: path, name: path.at(-1) ?? "", tier: tier.id }];
}

/** Components with a text that fits a pattern, anywhere in their settings. */
function textsWith(tier: Tier, pattern: RegExp): readonly Touched[] {
  const fits = (value: Json): boolean => {
    if (typeof value === "string") return pattern.test(value);
    if (isList(value)) return value.some(fits);
    return isMap(value) && Object.values(value).some(fits);
  };
  return tier.components
    .filter(({ config }) => fits(config))
    .map(({ at: path, id }) => ({ at: path, name: id, tier: tier.id }));
}

function meetsQueueBatch(tier: Tier, batch: Component): boolean {
  return tier.pipelines.some(
    ({ processors, exporters }) =>
      processors.some(({ component }) => component === batch) &&
      exporters.some(({ component }) => component !== null && says("sending_queue", "batch")(component)),
  );
}
