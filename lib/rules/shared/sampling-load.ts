import { at } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import { integerFact } from "../../facts/sheet";
import { missingForReplicas, replicasOf } from "../../topology/query";
import type { Component, TierContext } from "../../topology/types";
import type { Ask } from "../types";

/** What a `tail_sampling` processor waits for. Defaults: 30 s, 50,000 traces (contrib processor/tailsamplingprocessor). */
export function waitOf({ config }: Component): number | null {
  return secondsOf(at(config, "decision_wait") ?? "30s");
}

/** How many traces it holds at most. Null: not known. */
export function tracesHeld({ config }: Component): number | null {
  const traces = at(config, "num_traces") ?? 50_000;
  return typeof traces === "number" ? traces : null;
}

/** New traces per second that reach one pod, or what has to be known first. Pods share the load; the fewest pods get most. */
export function tracesPerPod(tier: TierContext): number | Ask {
  return perPod(tier, "load.traces-per-second");
}

/** Spans per second that reach one pod, or what has to be known first. */
export function spansPerPod(tier: TierContext): number | Ask {
  return perPod(tier, "load.spans-per-second");
}

function perPod(tier: TierContext, fact: string): number | Ask {
  const total = integerFact(tier.facts, fact);
  if (total === null) return { ask: fact, tier: tier.id };
  const missing = missingForReplicas(tier);
  if (missing !== null) return { ask: missing, tier: tier.id };
  return total / Math.max(1, replicasOf(tier)?.min ?? 1);
}
