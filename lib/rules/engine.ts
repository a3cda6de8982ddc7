import { groupBy } from "../base/group-by";
import type { Catalogue } from "../catalogue/catalogue";
import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { applyWaivers } from "./apply-waivers";
import { dropImpossibleFixes } from "./drop-impossible-fixes";
import { inReadingOrder, withUniqueKeys } from "./findings-order";
import { linesOf } from "./lines-of";
import { mergeCollector } from "./merge-collector";
import { runRule, type Outcome } from "./run-rule";
import { subjectsOf } from "./subjects";
import { syntaxFindings } from "./syntax-findings";
import { createTierContexts } from "./tier-context";
import type { AnyRule, CollectorSaid, Judgement, RuleId, Scope } from "./types";

/**
 * Makes a function that judges one topology after the other. What a rule said of a subject is kept while the subject keeps
 * its identity, so a topology that was read with its predecessor at hand costs only what changed.
 * `today` is an ISO date, for waivers that end; `collector` is what the collector's verdict says of the same topology.
 */
export function createEngine(
  rules: readonly AnyRule[],
  catalogue: Catalogue,
): (topology: Topology, workspace: Workspace, today: string, collector?: CollectorSaid) => Judgement {
  const rulesOf = groupBy(rules, (rule): Scope => rule.scope);
  const ruleIds = new Set(rules.map((rule) => rule.id));
  const contextOf = createTierContexts();
  const memo = createMemo();

  return (topology, workspace, today, collector = silence) => {
    const firstTier = topology.tiers[0]?.id ?? "";
    const outcomes = subjectsOf(topology, contextOf).flatMap((subject) =>
      (rulesOf.get(subject.scope) ?? []).map((rule) =>
        memo(subject.keys, rule.id, () => runRule(rule, subject, catalogue, firstTier)),
      ),
    );
    const ours = [...syntaxFindings(topology), ...outcomes.flatMap((outcome) => outcome.findings)];
    const said = withUniqueKeys(mergeCollector(ours, collector.findings));
    const judged = applyWaivers(said, { topology, workspace, today, ruleIds });
    const possible = dropImpossibleFixes(judged.findings, workspace);
    const findings = inReadingOrder(withUniqueKeys(possible), workspace);
    const components = topology.tiers.flatMap((tier) => tier.components);
    return {
      findings,
      waived: judged.waived,
      lines: linesOf(findings, workspace),
      notChecked: {
        components: components
          .filter(
            (component) =>
              catalogue.find(component.kind, component.type) === null ||
              collector.notChecked.some((other) => isSameComponent(component, other)),
          )
          .map(({ tier, id, kind }) => ({ tier, id, kind })),
        facts: unknownFacts(outcomes),
      },
      components: components.length,
    };
  };
}

/** Where nobody asked for a verdict. */
const silence: CollectorSaid = { findings: [], notChecked: [] };

type Named = CollectorSaid["notChecked"][number];

function isSameComponent(a: Named, b: Named): boolean {
  return a.id === b.id && a.kind === b.kind && a.tier === b.tier;
}

/** Two-level weak memory: as long as both keys live and are the same objects, the answer stands. */
function createMemo() {
  const known = new WeakMap<object, WeakMap<object, Map<RuleId, Outcome>>>();
  return ([first, second]: readonly [object, object], rule: RuleId, run: () => Outcome): Outcome => {
    const bySecond = known.get(first) ?? new WeakMap<object, Map<RuleId, Outcome>>();
    const byRule = bySecond.get(second) ?? new Map<RuleId, Outcome>();
    const outcome = byRule.get(rule) ?? run();
    known.set(first, bySecond.set(second, byRule.set(rule, outcome)));
    return outcome;
  };
}

function unknownFacts(outcomes: readonly Outcome[]): Judgement["notChecked"]["facts"] {
  const asked = outcomes.flatMap(({ rule, asks }) =>
    asks.map(({ tier, ask }) => ({ tier, fact: ask, rule })),
  );
  return [...groupBy(asked, ({ tier, fact }) => `${tier} ${fact}`).values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const rules = [...new Set(group.map(({ rule }) => rule))].sort();
    return [{ tier: first.tier, fact: first.fact, rules }];
  });
}
