import type { CheckContext, Problem } from "../types";
import { checkText, unknownContext } from "./check-text";
import type { TextKind } from "./check-text";
import type { OttlContext } from "./contexts";
import { createScope } from "./create-scope";
import type { FunctionSet } from "./create-scope";
import type { Candidates } from "./infer-context";
import { parseCondition, parseStatement } from "./parse";
import { movedBack, prependContext } from "./prepend-context";
import type { Scope } from "./scope";
import { problemOf } from "./written";
import type { Written } from "./written";

/** Conditions whose context is given and whose paths stand without it: all that is wrong with each. */
export function conditionProblems(conditions: readonly Written[], scope: Scope): readonly Problem[] {
  return conditions.flatMap((condition) => {
    const trouble = checkText(condition.text, "condition", scope);
    return trouble ? [problemOf(trouble, condition)] : [];
  });
}

/** Conditions whose context is given, and may stand before their paths. */
export function namedConditionProblems(
  conditions: readonly Written[],
  context: OttlContext,
  check: CheckContext,
): readonly Problem[] {
  return check.ottl
    ? givenTexts(context, conditions, "condition", candidatesOf([context], "conditions", check))
    : syntaxOnly([], conditions);
}

/** Texts of a group that says its context: the first that cannot be parsed, otherwise all that is wrong. */
export function givenTexts(
  context: string,
  texts: readonly Written[],
  kind: TextKind,
  candidates: Candidates,
): readonly Problem[] {
  const scope = [...candidates].find(([name]) => name === context)?.[1];
  if (!scope) {
    const all = { texts: texts.map(({ text }) => text), contexts: [...candidates.keys()] };
    return [problemOf(unknownContext(context, kind, all), texts[0])];
  }
  const problems: Problem[] = [];
  for (const written of texts) {
    const rewritten = prependContext(written.text, kind, scope);
    if (!rewritten.ok) return [problemOf(rewritten.error, written)];
    const trouble = checkText(rewritten.value.text, kind, scope);
    if (trouble) problems.push(problemOf(movedBack(trouble, rewritten.value), written));
  }
  return problems;
}

/** Without facts only what cannot be parsed is told, the first of a group. */
export function syntaxOnly(
  statements: readonly Written[],
  conditions: readonly Written[],
): readonly Problem[] {
  const parsed = [
    ...statements.map((written) => ({ written, result: parseStatement(written.text) })),
    ...conditions.map((written) => ({ written, result: parseCondition(written.text) })),
  ];
  for (const { written, result } of parsed)
    if (result && !result.ok) return [problemOf(result.error, written)];
  return [];
}

/** What upstream calls a parser collection: a scope for each context of a signal. */
export function candidatesOf(
  contexts: readonly OttlContext[],
  set: FunctionSet,
  check: CheckContext,
): Candidates {
  const { ottl } = check;
  if (!ottl) return new Map();
  return new Map(
    contexts.map((context) => [context, createScope(ottl, set, { context, style: "named", check })]),
  );
}
