import { at } from "../../base/json";
import type { Component, Pipeline, Tier } from "../../topology/types";
import type { Ask } from "../types";
import { sendingQueueOf } from "./queues";
import { canonicalOf } from "./refs";
import { bytesPerItem, itemsPerRequest } from "./request-size";
import { spansPerPod } from "./sampling-load";

/** How large requests of an exporter get, and what makes them so. */
export type LargestRequest = {
  readonly bytes: number;
  /** The `batch` processor, or the exporter whose queue batches. */
  readonly batcher: Component;
  /** What the batcher counts: items of about 1 KiB, or bytes. */
  readonly unit: "items" | "bytes";
};

/**
 * The largest requests that an exporter makes of what a pipeline hands it. A queue that batches fills every batch once it has
 * a backlog; a `batch` processor without a maximum depends on the load, which is asked for. Null: nothing batches, so the
 * size is the sender's, or it is not known.
 */
export function largestRequest(
  tier: Tier,
  pipeline: Pipeline,
  exporter: Component,
): LargestRequest | Ask | null {
  const queued = byQueue(exporter);
  if (queued !== undefined) return queued;
  const ref = pipeline.processors.findLast((one) => canonicalOf(one) === "batch");
  const batcher = ref?.component ?? null;
  if (!batcher) return null;
  const most = at(batcher.config, "send_batch_max_size") ?? 0;
  if (typeof most !== "number") return null;
  if (most > 0) return { bytes: most * bytesPerItem, batcher, unit: "items" };
  if (pipeline.signal !== "traces") return null;
  const load = spansPerPod(tier);
  if (typeof load !== "number") return load;
  const items = itemsPerRequest(pipeline, load);
  return items === null ? null : { bytes: items * bytesPerItem, batcher, unit: "items" };
}

/** Undefined: the queue does not batch. A batch without a maximum ends at its minimum, 8,192 items by default. */
function byQueue(exporter: Component): LargestRequest | null | undefined {
  const queue = sendingQueueOf(exporter);
  if (!queue?.enabled || queue.batch === null) return undefined;
  const sizer = at(queue.batch, "sizer") ?? at(exporter.config, "sending_queue", "sizer") ?? "items";
  const most = at(queue.batch, "max_size") ?? 0;
  const size = most === 0 ? (at(queue.batch, "min_size") ?? 8192) : most;
  if (typeof size !== "number") return null;
  if (sizer === "bytes") return { bytes: size, batcher: exporter, unit: "bytes" };
  return sizer === "items" ? { bytes: size * bytesPerItem, batcher: exporter, unit: "items" } : null;
}
