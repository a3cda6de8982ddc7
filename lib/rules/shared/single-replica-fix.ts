import { booleanFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import type { FixReport } from "../types";

/** The fix `single-replica`: one pod, and no autoscaler that would add more. Its words have the param `to`. */
export function singleReplicaFix(to: Tier): FixReport {
  const scaled = booleanFact(to.facts, "hpa.enabled") === true;
  return {
    id: "single-replica",
    params: { to: to.id },
    safety: "review",
    edits: [
      ...(scaled ? [{ tier: to.id, fact: "hpa.enabled", value: false }] : []),
      { tier: to.id, fact: "workload.replicas", value: 1 },
    ],
  };
}
