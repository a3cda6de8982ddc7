import type { Path } from "../../base/path";
import { words } from "../../base/words";
import { read } from "../checks/reading";
import type { Reading } from "../checks/reading";
import { quote } from "../go/quote";
import { namedConditionProblems } from "../ottl/check-list";
import { written } from "../ottl/written";
import type { CheckContext, Problem, StartCheck } from "../types";

/** OTTL in the policies of `tail_sampling`: they are made at start only. Source: tailsamplingprocessor/internal/sampling. */
export const tailSamplingOttl: StartCheck = {
  kind: "processor",
  component: "tail_sampling",
  start(config, _, context) {
    return read(config)
      .sections("policies")
      .flatMap((policy, index) => {
        const name = policy.text("name") ?? "";
        const problems = policyProblems(policy, ["policies", index], context);
        return problems.map((problem) => named(problem, name));
      });
  },
};

function named(problem: Problem, policy: string): Problem {
  const upstream = `failed to create policy evaluator for ${quote(policy)}: ${problem.upstream}`;
  return { ...problem, upstream };
}

/** A policy of conditions, or one made of others. */
function policyProblems(policy: Reading, at: Path, context: CheckContext): readonly Problem[] {
  const type = policy.text("type") ?? "";
  if (type === "ottl_condition") return conditionProblems(policy.section(type), [...at, type], context);
  if (type === "not")
    return policyProblems(
      policy.section(type).section("not_sub_policy"),
      [...at, type, "not_sub_policy"],
      context,
    );
  const list = `${type}_sub_policy`;
  return ["and", "drop", "composite"].includes(type)
    ? policy
        .section(type)
        .sections(list)
        .flatMap((sub, index) => policyProblems(sub, [...at, type, list, index], context))
    : [];
}

function conditionProblems(section: Reading, at: Path, context: CheckContext): readonly Problem[] {
  if (section.count("span") === 0 && section.count("spanevent") === 0)
    return [
      {
        upstream: "expected at least one OTTL condition to filter on",
        message: words("collector.ottl.no-condition"),
        at,
      },
    ];
  return (["span", "spanevent"] as const).flatMap((name) =>
    namedConditionProblems(written(section, name, at), name, context),
  );
}
