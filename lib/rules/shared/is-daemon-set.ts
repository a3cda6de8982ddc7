import { textFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";

/** True where a pod of the tier runs on every node. Agents do unless the deploy facts say otherwise. */
export function isDaemonSet({ facts, role }: TierContext): boolean {
  const mode = textFact(facts, "workload.mode");
  return mode === null ? role === "agent" : mode === "daemonset";
}
