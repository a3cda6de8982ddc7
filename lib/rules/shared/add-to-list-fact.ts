import { isList, type Json } from "../../base/json";
import { valueOf } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";

/** Puts an entry at the end of a deploy fact that is a list; what stands in it stays as it is. */
export function addToListFact(tier: TierContext, fact: string, entry: Json): FactEdit {
  const known = valueOf(tier.facts, fact);
  return { tier: tier.id, fact, value: [...(isList(known) ? known : []), entry] };
}
