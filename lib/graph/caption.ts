import type { Words } from "../base/words";
import { words } from "../base/words";
import { booleanFact, integerFact, textFact } from "../facts/sheet";
import type { Tier } from "../topology/types";

/** How a tier runs, in its frame's head: "DaemonSet, 24 nodes", "Deployment, 3 to 5 pods". Null while nothing is known. */
export function captionOf({ facts }: Pick<Tier, "facts">): Words | null {
  const mode = textFact(facts, "workload.mode");
  if (mode === null) return null;
  const params = { mode: names[mode] ?? mode };
  if (mode === "daemonset") {
    const count = integerFact(facts, "workload.nodes");
    return count === null
      ? words("graph.caption.mode", params)
      : words("graph.caption.nodes", { ...params, count });
  }
  const [min, max] = [integerFact(facts, "hpa.min"), integerFact(facts, "hpa.max")];
  if (booleanFact(facts, "hpa.enabled") === true && min !== null && max !== null && min < max)
    return words("graph.caption.range", { ...params, min, max });
  const count = integerFact(facts, "workload.replicas");
  return count === null
    ? words("graph.caption.mode", params)
    : words("graph.caption.pods", { ...params, count });
}

/** Kubernetes' own names; never translated. A singleton is a Deployment of one pod. */
const names: Readonly<Record<string, string>> = {
  daemonset: "DaemonSet",
  deployment: "Deployment",
  statefulset: "StatefulSet",
  singleton: "Deployment",
};
