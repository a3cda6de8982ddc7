import type { JsonMap } from "../base/json";
import { rbacRules } from "../facts/shapes";
import { booleanFact } from "../facts/sheet";
import type { Right } from "./right";
import { rightsOf } from "./rights";
import type { Part, Subject } from "./types";

/** The ClusterRole: what the components that start ask of the Kubernetes API, and what the deploy facts add. */
export function rbacPart(subject: Subject): Part {
  const rules = rulesOf(subject);
  if (rules.length === 0) return { sections: [] };
  return {
    sections: [
      {
        key: "clusterRole",
        value: { create: true, rules },
        comment: "What the components read from the Kubernetes API.",
      },
    ],
  };
}

/** The rules of the release's ClusterRole; empty: it gets none. */
export function rulesOf(subject: Subject): readonly JsonMap[] {
  if (booleanFact(subject.tier.facts, "rbac.create") === false) return [];
  const rights = [
    ...subject.used.flatMap((component) => rightsOf(component, subject.tier.target.collector)),
    ...said(subject),
  ];
  return merged(rights);
}

function said({ tier }: Subject): readonly Right[] {
  return (rbacRules(tier.facts) ?? []).flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.map((group) => ({ group, resources, verbs })),
  );
}

/** Resources of one group that need the same verbs share a rule. */
function merged(rights: readonly Right[]): readonly JsonMap[] {
  const rules = new Map<string, { right: Right; resources: Set<string> }>();
  for (const right of rights) {
    const key = JSON.stringify([right.group, right.verbs, right.names ?? [], right.urls ?? []]);
    const rule = rules.get(key) ?? { right, resources: new Set() };
    for (const resource of right.resources) rule.resources.add(resource);
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ right, resources }) => toRule(right, [...resources]));
}

function toRule({ group, verbs, names, urls }: Right, resources: readonly string[]): JsonMap {
  if (urls) return { nonResourceURLs: urls, verbs };
  const rule = { apiGroups: [group], resources };
  return names ? { ...rule, resourceNames: names, verbs } : { ...rule, verbs };
}
