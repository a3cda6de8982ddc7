import { listFact } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";

/** How a feature gate of the collector is set by hand: `-id` false, `id` and `+id` true; null: it is left at its default. */
export function featureGate({ facts }: TierContext, id: string): boolean | null {
  const said = (listFact(facts, "collector.gates") ?? []).findLast(
    (gate) => gate.replace(/^[+-]/, "") === id,
  );
  return said === undefined ? null : !said.startsWith("-");
}
