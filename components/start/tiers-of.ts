import { roles } from "@/lib/facts/types";
import type { TierStart } from "@/lib/workspace/new-workspace";
import type { Item } from "./use-inbox";

/** The tiers among what was brought, in the order data flows: agents, gateways, the cluster's. */
export function tiersOf(items: readonly Item[]): readonly TierStart[] {
  const tiers = items.flatMap(({ reading }) =>
    reading.is === "tier" ? [{ role: reading.role, yaml: reading.yaml }] : [],
  );
  return tiers.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
