import { missingForReplicas, replicasOf, type Replicas } from "../../topology/query";
import type { Tier } from "../../topology/types";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { Ask } from "../types";

/** How many pods of a pool run: null for one, or where the tier runs on every node; an ask where it is not known. */
export function poolOf(tier: Tier): Replicas | Ask | null {
  if (isDaemonSet(tier)) return null;
  const missing = missingForReplicas(tier);
  if (missing !== null) return { ask: missing, tier: tier.id };
  const replicas = replicasOf(tier);
  return replicas && replicas.max > 1 ? replicas : null;
}
