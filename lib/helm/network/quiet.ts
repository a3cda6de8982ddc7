import type { Component } from "../../topology/types";
import { socketsOf } from "../listeners";

/**
 * True for components that connect to nothing by themselves, whatever their settings: they work on data, listen, or read and write files
 * (contrib's READMEs). What is not known here may connect to anything.
 */
export function isQuiet({ kind, canonical }: Component): boolean {
  if (kind === "connector" || canonical.endsWith("_encoding")) return true;
  if (quietTypes[kind].includes(canonical)) return true;
  return (kind === "receiver" || kind === "exporter") && socketsOf(kind, canonical).length > 0;
}

/** Exporters whose setting `endpoint` is all that they connect to. */
export const oneEndpoint: readonly string[] = [
  "prometheus_remote_write",
  "zipkin",
  "splunk_hec",
  "loki",
  "influxdb",
  "clickhouse",
];

/** By kind, the newest names. */
export const quietTypes: Readonly<Record<Exclude<Component["kind"], "connector">, readonly string[]>> = {
  receiver: ["file_log", "host_metrics", "journald", "nop", "otlp_json_file", "file_stats"],
  processor: [
    "memory_limiter",
    "batch",
    "attributes",
    "resource",
    "filter",
    "transform",
    "tail_sampling",
    "probabilistic_sampler",
    "groupbytrace",
    "groupbyattrs",
    "span",
    "redaction",
    "metrics_transform",
    "cumulative_to_delta",
    "delta_to_cumulative",
    "delta_to_rate",
    "interval",
    "log_dedup",
    "metricsgeneration",
    "metric_start_time",
    "unroll",
  ],
  exporter: ["debug", "logging", "nop", "file"],
  extension: [
    "health_check",
    "healthcheckv2",
    "pprof",
    "zpages",
    "file_storage",
    "memory_limiter",
    "memory_ballast",
    "cgroup_runtime",
    "basicauth",
    "bearertokenauth",
    "headers_setter",
  ],
};
