import { at, type Json } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { remove, set } from "../../yaml/edit";
import { pipelinesMentioning } from "./pipelines-mentioning";
import { sendingQueueOf } from "./queues";
import { mentions } from "./refs";

/**
 * What takes a `batch` processor out of all its pipelines and lets the exporters of these batch in their queues instead, with
 * the same sizes and times. Null: an exporter has no queue that could, or a size is not known.
 */
export function moveBatching(tier: Tier, batch: Component): readonly Edit[] | null {
  const settings = queueBatch(batch);
  const pipelines = pipelinesMentioning(tier, batch);
  const exporters = new Map<string, Component>();
  for (const pipeline of pipelines)
    for (const { component } of pipeline.exporters)
      if (
        component &&
        component.kind !== "connector" &&
        component.canonical !== "debug" &&
        component.canonical !== "nop"
      )
        exporters.set(component.id, component);
  const queues = [...exporters.values()].map((exporter) => ({ exporter, queue: sendingQueueOf(exporter) }));
  if (settings === null || queues.length === 0 || queues.some(({ queue }) => !queue?.enabled)) return null;
  return [
    ...pipelines.flatMap(({ processors }) =>
      processors
        .filter((ref) => mentions(ref, batch))
        .toReversed()
        .map((ref) => Object.assign(remove(ref.at), { tier: tier.id })),
    ),
    { tier: tier.id, ...remove(batch.at) },
    ...queues
      .filter(({ queue }) => queue?.batch === null)
      .map(({ exporter }) =>
        Object.assign(set([...exporter.at, "sending_queue", "batch"], settings), { tier: tier.id }),
      ),
  ];
}

/** The settings of a `batch` processor as those of `sending_queue.batch`; unset ones keep the processor's defaults. */
function queueBatch({ config }: Component): Json {
  const timeout = at(config, "timeout") ?? "200ms";
  const size = at(config, "send_batch_size") ?? 8192;
  const most = at(config, "send_batch_max_size");
  const isKnown = typeof size === "number" && (most === undefined || typeof most === "number");
  if (!isKnown || at(config, "metadata_keys") !== undefined) return null;
  return {
    flush_timeout: timeout,
    min_size: size,
    ...(most === undefined || most === 0 ? {} : { max_size: most }),
  };
}
