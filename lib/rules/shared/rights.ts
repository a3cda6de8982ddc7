import { rbacRules, type RbacRule } from "../../facts/shapes";
import { booleanFact, valueOf } from "../../facts/sheet";
import type { TierContext } from "../../topology/types";
import { isList } from "../../base/json";
import type { FactEdit } from "../../workspace/types";
import type { Ask } from "../types";

/** What a tier may do with one resource of the Kubernetes API; group "" is the core one. */
export type Right = { readonly group: string; readonly resource: string; readonly verbs: readonly string[] };

/** The rights to follow resources of one group. */
export function watching(group: string, ...resources: readonly string[]): readonly Right[] {
  return resources.map((resource) => ({ group, resource, verbs: ["get", "list", "watch"] }));
}

/** Those of the rights a tier needs that its role does not give, or the deploy fact that says so first. */
export function lackedRights(tier: TierContext, needed: readonly Right[]): readonly Right[] | Ask {
  if (needed.length === 0) return [];
  const created = booleanFact(tier.facts, "rbac.create");
  if (created === false) return needed;
  if (created === null) return { ask: "rbac.create", tier: tier.id };
  const rules = rbacRules(tier.facts);
  if (rules === null) return { ask: "rbac.rules", tier: tier.id };
  return needed.filter((right) => !isGranted(rules, right));
}

/** The deploy facts of a tier whose role gives some more rights. */
export function grantRights(tier: TierContext, rights: readonly Right[]): readonly FactEdit[] {
  const known = valueOf(tier.facts, "rbac.rules");
  const added = rights.map(({ group, resource, verbs }) => ({
    apiGroups: [group],
    resources: [resource],
    verbs,
  }));
  return [
    { tier: tier.id, fact: "rbac.rules", value: [...(isList(known) ? known : []), ...added] },
    ...(valueOf(tier.facts, "rbac.create") === true
      ? []
      : [{ tier: tier.id, fact: "rbac.create", value: true }]),
  ];
}

/** Resources as they are quoted in a message: "pods, nodes/stats". */
export function resourcesOf(rights: readonly Right[]): string {
  return [...new Set(rights.map(({ resource }) => resource))].join(", ");
}

function isGranted(rules: readonly RbacRule[], { group, resource, verbs }: Right): boolean {
  return verbs.every((verb) =>
    rules.some(
      (rule) => covers(rule.apiGroups, group) && covers(rule.resources, resource) && covers(rule.verbs, verb),
    ),
  );
}

function covers(granted: readonly string[], wanted: string): boolean {
  return granted.includes(wanted) || granted.includes("*");
}
