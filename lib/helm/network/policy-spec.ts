import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";

/** What one NetworkPolicy says of a tier's pods; a side that is absent is not limited by it. */
export type PolicySpec = {
  readonly ingress?: readonly JsonMap[];
  readonly egress?: readonly JsonMap[];
};

/**
 * The policies that the deploy fact `network-policy` lists, each the `spec` of a Kubernetes NetworkPolicy. Whose pods it selects is not
 * read: the fact belongs to its tier. What limits nothing is left out. Null: the fact is no list.
 */
export function policiesIn(fact: Json | undefined): readonly PolicySpec[] | null {
  return isList(fact) ? fact.flatMap((entry) => policyIn(entry) ?? []) : null;
}

/** A policy's `spec` as Kubernetes takes it: `selector` are the labels of the pods that it is for. */
export function specOf({ ingress, egress }: PolicySpec, selector: JsonMap): JsonMap {
  return {
    podSelector: { matchLabels: selector },
    policyTypes: [...(ingress ? ["Ingress"] : []), ...(egress ? ["Egress"] : [])],
    ...(ingress ? { ingress } : {}),
    ...(egress ? { egress } : {}),
  };
}

/** Without `policyTypes`, ingress is limited, and egress where there are rules for it (Kubernetes' NetworkPolicySpec). */
function policyIn(entry: Json): PolicySpec | null {
  if (!isMap(entry)) return null;
  const types = at(entry, "policyTypes");
  const egress = mapsIn(at(entry, "egress"));
  const limits =
    isList(types) && types.length > 0 ? types : egress.length > 0 ? ["Ingress", "Egress"] : ["Ingress"];
  const spec = {
    ...(limits.includes("Ingress") ? { ingress: mapsIn(at(entry, "ingress")) } : {}),
    ...(limits.includes("Egress") ? { egress } : {}),
  };
  return Object.keys(spec).length > 0 ? spec : null;
}

function mapsIn(value: Json | undefined): readonly JsonMap[] {
  return isList(value) ? value.filter(isMap) : [];
}
