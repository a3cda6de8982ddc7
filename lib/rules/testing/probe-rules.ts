import { rule } from "../define";
import type { AnyRule, Rule, Scope, Subjects } from "../types";

/** One rule per scope that repeats all it was handed: where an old answer is kept too long, what it says is wrong. */
export const probeRules: readonly AnyRule[] = [
  rule(probe("component")),
  rule(probe("pipeline")),
  rule(probe("tier")),
  rule(probe("topology")),
];

function probe<S extends Scope>(scope: S): Rule<S> {
  return {
    id: `probe/${scope}`,
    scope,
    severity: "info",
    *check(subject: Subjects[S]) {
      const tier = scope === "topology" ? { tier: "agent" } : {};
      yield { ...tier, at: { yaml: [], part: "key" }, params: { seen: JSON.stringify(subject) } };
    },
  };
}
