import type { Brought } from "@/components/imports/bring";
import { roles } from "@/lib/facts/types";
import type { Source } from "@/lib/imports/types";
import type { TierStart } from "@/lib/workspace/new-workspace";
import type { Item } from "./use-inbox";

/** Everything that was brought, for an import: texts of tiers with the role that is said of them, and all other sources. */
export function broughtBy(items: readonly Item[]): Brought {
  const sources = items.flatMap(({ name, reading }): readonly Source[] => {
    if (reading.is === "tier")
      return [{ name, text: reading.yaml, ...(reading.chosen === true ? { role: reading.role } : {}) }];
    return reading.is === "sources" ? reading.sources : [];
  });
  const skipped = items.flatMap(({ reading }) => (reading.is === "sources" ? (reading.skipped ?? []) : []));
  return { sources, troubles: [], skipped };
}

/** The tiers among what was brought, in the order data flows: agents, gateways, the cluster's. */
export function tiersOf(items: readonly Item[]): readonly TierStart[] {
  const tiers = items.flatMap(({ reading }) =>
    reading.is === "tier" ? [{ role: reading.role, yaml: reading.yaml }] : [],
  );
  return tiers.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
