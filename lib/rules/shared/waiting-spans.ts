import type { Component, TierContext } from "../../topology/types";
import type { Ask } from "../types";
import { spansPerPod, tracesHeld, tracesPerPod, waitOf } from "./sampling-load";

/** What a span takes on the wire, and how much more it takes as an object in memory. Our assumptions; upstream names no figure. */
const bytesPerSpan = 1024;
const overhead = 2.5;
/** Decisions are made once a second, so a trace waits up to that much longer. */
const tick = 1;

/** More of the pod's memory than this, and bursts meet the memory limiter. */
export const mostOfLimit = 0.6;

/**
 * The spans of the traces that wait in a `tail_sampling` processor of one pod, in bytes; what has to be known first; null: the
 * settings are not known.
 */
export function waitingSpanBytes(sampler: Component, tier: TierContext): number | Ask | null {
  const wait = waitOf(sampler);
  const held = tracesHeld(sampler);
  if (wait === null || held === null) return null;
  const traces = tracesPerPod(tier);
  if (typeof traces !== "number") return traces;
  const spans = spansPerPod(tier);
  if (typeof spans !== "number") return spans;
  if (traces === 0) return 0;
  return Math.min(held, traces * (wait + tick)) * (spans / traces) * bytesPerSpan * overhead;
}
