import type { Tier, TierContext, TierId, Topology } from "../topology/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { AnyRule, Ask, Report, RuleContext, Scope } from "./types";

/** One thing that rules of a scope look at. The two keys are the whole of what a rule sees, so they are its cache key. */
export type Subject = {
  readonly scope: Scope;
  /** The tier of everything that is reported without one; null in scope topology. */
  readonly tier: TierId | null;
  readonly keys: readonly [object, object];
  run(rule: AnyRule, catalogue: Catalogue): Iterable<Report | Ask>;
};

/** All that there is to judge in a topology, in the order of its text. */
export function subjectsOf(topology: Topology, contextOf: (tier: Tier) => TierContext): readonly Subject[] {
  return [...topology.tiers.flatMap((tier) => subjectsOfTier(tier, contextOf(tier))), wholeOf(topology)];
}

function subjectsOfTier(tier: Tier, context: TierContext): readonly Subject[] {
  return [
    ...tier.components.map((component) =>
      subject("component", tier.id, [component, context], (rule, and) =>
        rule.scope === "component" ? rule.check({ component, tier: context }, and) : [],
      ),
    ),
    ...tier.pipelines.map((pipeline) =>
      subject("pipeline", tier.id, [pipeline, context], (rule, and) =>
        rule.scope === "pipeline" ? rule.check({ pipeline, tier: context }, and) : [],
      ),
    ),
    subject("tier", tier.id, [tier, tier], (rule, and) =>
      rule.scope === "tier" ? rule.check(tier, and) : [],
    ),
  ];
}

function wholeOf(topology: Topology): Subject {
  return subject("topology", null, [topology, topology], (rule, and) =>
    rule.scope === "topology" ? rule.check(topology, and) : [],
  );
}

function subject(
  scope: Scope,
  tier: TierId | null,
  keys: readonly [object, object],
  check: (rule: AnyRule, context: RuleContext) => Iterable<Report | Ask>,
): Subject {
  return { scope, tier, keys, run: (rule, catalogue) => check(rule, { catalogue }) };
}
