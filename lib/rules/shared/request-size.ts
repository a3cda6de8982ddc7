import { at } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import type { Pipeline } from "../../topology/types";
import { canonicalOf } from "./refs";

/** A span on the wire, about. */
export const bytesPerItem = 1024;

/**
 * How many items one request of a pipeline holds at a rate of `perSecond`: what its last `batch` processor gathers until it
 * is full or its time is up (8,192 items, 200 ms by default). Null: without one it depends on who sends.
 */
export function itemsPerRequest(pipeline: Pipeline, perSecond: number): number | null {
  const batch = pipeline.processors.findLast((ref) => canonicalOf(ref) === "batch");
  if (!batch) return null;
  const config = batch.component?.config;
  const size = at(config, "send_batch_size") ?? 8192;
  const most = at(config, "send_batch_max_size") ?? 0;
  const wait = secondsOf(at(config, "timeout") ?? "200ms");
  if (typeof size !== "number" || typeof most !== "number" || wait === null) return null;
  const full = most > 0 ? Math.min(size || most, most) : size;
  return Math.max(1, Math.min(full, Math.ceil(perSecond * wait)));
}
