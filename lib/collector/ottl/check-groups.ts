import type { Reading } from "../checks/reading";
import type { CheckContext, Problem } from "../types";
import { groupConditions, inferredCondition, inferredStatements } from "./check-inferred";
import type { Texts } from "./check-inferred";
import { candidatesOf, givenTexts, syntaxOnly } from "./check-list";
import type { OttlContext } from "./contexts";
import type { Candidates } from "./infer-context";
import { written } from "./written";

/** Groups of statements `{ context, statements, conditions }` of the transform processor. Source: its internal/common. */
export function statementGroupProblems(
  config: Reading,
  key: string,
  contexts: readonly OttlContext[],
  check: CheckContext,
): readonly Problem[] {
  return config.sections(key).flatMap((group, index) => {
    const statements = written(group, "statements", [key, index]);
    const conditions = written(group, "conditions", [key, index]);
    const context = group.text("context");
    if (!check.ottl || context === null || (context === "" && !isAllKnown(group)))
      return syntaxOnly(statements, conditions);
    const candidates = candidatesOf(contexts, "transform", check);
    return context === ""
      ? inferredStatements(statements, conditions, candidates, check)
      : givenStatements(context, { statements, conditions }, candidates, check);
  });
}

/** Groups of conditions `{ context, conditions }` of the filter processor; each is inferred for itself. Source: its internal/condition. */
export function conditionGroupProblems(
  config: Reading,
  key: string,
  contexts: readonly OttlContext[],
  check: CheckContext,
): readonly Problem[] {
  return config.sections(key).flatMap((group, index) => {
    const conditions = written(group, "conditions", [key, index]);
    const context = group.text("context");
    if (!check.ottl || context === null) return syntaxOnly([], conditions);
    const candidates = candidatesOf(contexts, "conditions", check);
    if (context !== "") return givenTexts(context, conditions, "condition", candidates);
    for (const condition of conditions) {
      const problems = inferredCondition(condition, candidates);
      if (problems.length > 0) return problems;
    }
    return [];
  });
}

function isAllKnown(group: Reading): boolean {
  return [...group.texts("statements"), ...group.texts("conditions")].every((text) => text !== null);
}

function givenStatements(
  context: string,
  { statements, conditions }: Texts,
  candidates: Candidates,
  check: CheckContext,
): readonly Problem[] {
  const problems = givenTexts(context, statements, "statement", candidates);
  if (problems.length > 0) return problems;
  return [...candidates.keys()]
    .filter((name) => name === context)
    .flatMap((name) => groupConditions(conditions, name, "plain", check));
}
