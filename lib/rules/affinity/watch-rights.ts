import { compareVersions } from "../../catalogue/versions";
import { rbacRules } from "../../facts/shapes";
import { valueOf } from "../../facts/sheet";
import type { Tier, TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { addToListFact } from "../shared/add-to-list-fact";

const verbs = ["get", "list", "watch"];

/** What the `k8s` resolver watches: EndpointSlices since v0.140, Endpoints before (contrib#44494). The chart's role has neither. */
export function watchedBy({ target }: TierContext): { readonly group: string; readonly resource: string } {
  return compareVersions(target.collector, "0.140.0") >= 0
    ? { group: "discovery.k8s.io", resource: "endpointslices" }
    : { group: "", resource: "endpoints" };
}

/** Whether the rights of a tier that were named let its `k8s` resolver find pods; null: none were named. */
export function mayWatch(tier: TierContext): boolean | null {
  const rules = rbacRules(tier.facts);
  if (rules === null) return null;
  const { group, resource } = watchedBy(tier);
  return verbs.every((verb) =>
    rules.some(
      (rule) => covers(rule.apiGroups, group) && covers(rule.resources, resource) && covers(rule.verbs, verb),
    ),
  );
}

function covers(granted: readonly string[], wanted: string): boolean {
  return granted.includes(wanted) || granted.includes("*");
}

/** The deploy facts of a tier with those rights. */
export function grantWatch(tier: Tier): readonly FactEdit[] {
  const { group, resource } = watchedBy(tier);
  return [
    addToListFact(tier, "rbac.rules", { apiGroups: [group], resources: [resource], verbs }),
    ...(valueOf(tier.facts, "rbac.create") === true
      ? []
      : [{ tier: tier.id, fact: "rbac.create", value: true }]),
  ];
}
