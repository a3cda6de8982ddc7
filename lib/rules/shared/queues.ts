import { at, isMap, type Json } from "../../base/json";
import type { Component, Tier } from "../../topology/types";

/** A sending queue as it is in force: what is not written has upstream's default (core exporter/exporterhelper). */
export type SendingQueue = {
  readonly enabled: boolean;
  /** 1,000 by default. Null: not known. */
  readonly size: number | null;
  readonly sizer: string | null;
  readonly consumers: number | null;
  /** The extension that keeps it on disk; null: it is in memory. */
  readonly storage: string | null;
  /** `sending_queue.batch` as written; null where it is not on. */
  readonly batch: Json;
};

/** Exporters whose queue is the one of the exporter helper and on by default. */
const queued: ReadonlySet<string> = new Set([
  ..."alertmanager awscloudwatchlogs awskinesis awss3 azure_blob azuredataexplorer azure_monitor clickhouse coralogix".split(
    " ",
  ),
  ..."datadog dataset doris elasticsearch faro google_cloud_storage googlecloud googlecloudpubsub honeycomb_marker".split(
    " ",
  ),
  ..."influxdb kafka logicmonitor logzio mezmo opensearch otelarrow otlp_grpc otlp_http pulsar sematext sentry".split(
    " ",
  ),
  ..."signalfx splunk_hec stef sumologic syslog tinybird zipkin".split(" "),
]);

/** The queue of an exporter; null: it has none, as far as we know. */
export function sendingQueueOf({ canonical, config }: Component): SendingQueue | null {
  const queue = at(config, "sending_queue");
  if (queue === undefined && !queued.has(canonical)) return null;
  const enabled = at(queue, "enabled");
  const storage = at(queue, "storage");
  const batch = at(queue, "batch");
  return {
    enabled: enabled !== false,
    size: numberOr(at(queue, "queue_size"), 1000),
    sizer: textOr(at(queue, "sizer"), "requests"),
    consumers: numberOr(at(queue, "num_consumers"), 10),
    storage: typeof storage === "string" ? storage : null,
    batch: isMap(batch) && at(batch, "enabled") !== false ? batch : null,
  };
}

/** The exporters of a tier that stand in a pipeline, each once, in the order of the text. */
export function exportersInUse(tier: Tier): readonly Component[] {
  const used = new Set(tier.pipelines.flatMap(({ exporters }) => exporters.map(({ id }) => id)));
  return tier.components.filter(({ kind, id }) => kind === "exporter" && used.has(id));
}

function numberOr(value: Json | undefined, otherwise: number): number | null {
  if (value === undefined) return otherwise;
  return typeof value === "number" ? value : null;
}

function textOr(value: Json | undefined, otherwise: string): string | null {
  if (value === undefined) return otherwise;
  return typeof value === "string" ? value : null;
}
