import type { Path } from "../../base/path";
import { words } from "../../base/words";
import type { Reading } from "../checks/reading";
import { quoteAscii } from "../go/quote";
import type { CheckContext, Problem } from "../types";
import { checkText, unknownContext } from "./check-text";
import type { TextKind } from "./check-text";
import type { OttlContext } from "./contexts";
import { createScope } from "./create-scope";
import type { FunctionSet } from "./create-scope";
import { inferContext } from "./infer-context";
import type { Candidates } from "./infer-context";
import { parseCondition, parseStatement } from "./parse";
import { prependContext } from "./prepend-context";
import type { Scope } from "./scope";
import { within } from "./trouble";
import type { OttlTrouble } from "./trouble";

/** A text of a list, with its place; a text that is not known is left out. */
type Written = { readonly text: string; readonly at: Path };

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

/** Conditions whose context is given and whose paths stand without it: all that is wrong with each. */
export function conditionProblems(conditions: readonly Written[], scope: Scope): readonly Problem[] {
  return conditions.flatMap(({ text, at }) => {
    const trouble = checkText(text, "condition", scope);
    return trouble ? [problem(trouble, at)] : [];
  });
}

/** The texts of a list with their places. In the flat form of a group the list itself stands where groups do. */
export function written(section: Reading, key: string, at: Path): readonly Written[] {
  const list = section.flag("#flat") === true ? at.slice(0, -1) : [...at, key];
  return section.texts(key).flatMap((text, index) => (text === null ? [] : [{ text, at: [...list, index] }]));
}

function problem({ upstream, message }: OttlTrouble, at: Path): Problem {
  return { upstream, message, at };
}

function isAllKnown(group: Reading): boolean {
  return [...group.texts("statements"), ...group.texts("conditions")].every((text) => text !== null);
}

function candidatesOf(
  contexts: readonly OttlContext[],
  set: FunctionSet,
  { ottl, isGateOn }: CheckContext,
): Candidates {
  if (!ottl) return new Map();
  return new Map(
    contexts.map((context) => [context, createScope(ottl, set, { context, style: "named", isGateOn })]),
  );
}

/** Without facts only what cannot be parsed is told, the first of a group. */
function syntaxOnly(statements: readonly Written[], conditions: readonly Written[]): readonly Problem[] {
  const parsed = [
    ...statements.map(({ text, at }) => ({ at, result: parseStatement(text) })),
    ...conditions.map(({ text, at }) => ({ at, result: parseCondition(text) })),
  ];
  for (const { at, result } of parsed) if (result && !result.ok) return [problem(result.error, at)];
  return [];
}

type Texts = { readonly statements: readonly Written[]; readonly conditions: readonly Written[] };

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

/** A group's own conditions know the converters only. */
function groupConditions(
  conditions: readonly Written[],
  context: OttlContext,
  style: "named" | "plain",
  { ottl, isGateOn }: CheckContext,
): readonly Problem[] {
  return ottl
    ? conditionProblems(conditions, createScope(ottl, "conditions", { context, style, isGateOn }))
    : [];
}

/** Texts of a group that says its context: the first that cannot be parsed, otherwise all that is wrong. */
function givenTexts(
  context: string,
  texts: readonly Written[],
  kind: TextKind,
  candidates: Candidates,
): readonly Problem[] {
  const scope = [...candidates].find(([name]) => name === context)?.[1];
  if (!scope) {
    const all = { texts: texts.map(({ text }) => text), contexts: [...candidates.keys()] };
    return [problem(unknownContext(context, kind, all), texts[0]?.at ?? [])];
  }
  const problems: Problem[] = [];
  for (const { text, at } of texts) {
    const rewritten = prependContext(text, kind, scope);
    if (!rewritten.ok) return [problem(rewritten.error, at)];
    const trouble = checkText(rewritten.value, kind, scope);
    if (trouble) problems.push(problem(trouble, at));
  }
  return problems;
}

function inferredStatements(
  statements: readonly Written[],
  conditions: readonly Written[],
  candidates: Candidates,
  check: CheckContext,
): readonly Problem[] {
  const texts = {
    statements: statements.map(({ text }) => text),
    conditions: conditions.map(({ text }) => text),
  };
  const first = statements[0]?.at ?? conditions[0]?.at ?? [];
  const names = list([...candidates.keys()]);
  const [said, conditional] = [list(texts.statements), list(texts.conditions)];
  const inferred = inferContext(texts, candidates);
  if (inferred === null) return [];
  if (!inferred.ok) {
    const before = `unable to infer a valid context (${names}) from statements ${said} and conditions ${conditional}`;
    return [
      problem(within(before, inferred.error), placeOf(inferred.error, { statements, conditions }) ?? first),
    ];
  }
  const scope = [...candidates].find(([name]) => name === inferred.value);
  if (!scope) {
    // Upstream confuses the order of its arguments in the first text.
    const upstream =
      inferred.value === ""
        ? `unable to infer context from statements ${names} and conditions ${said}, path's first segment must be a valid context name ${conditional}, and at least one context must be capable of parsing all statements`
        : `context "${inferred.value}" inferred from the statements ${said} and conditions ${conditional} is not a supported context: ${names}`;
    return [problem(notInferred(upstream, inferred.value, candidates), first)];
  }
  const problems = statements.flatMap(({ text, at }) => {
    const trouble = checkText(text, "statement", scope[1]);
    return trouble ? [problem(trouble, at)] : [];
  });
  return problems.length > 0 ? problems : groupConditions(conditions, scope[0], "named", check);
}

function inferredCondition({ text, at }: Written, candidates: Candidates): readonly Problem[] {
  const inferred = inferContext({ statements: [], conditions: [text] }, candidates);
  if (inferred === null) return [];
  if (!inferred.ok) return [problem(inferred.error, at)];
  const scope = [...candidates].find(([name]) => name === inferred.value)?.[1];
  if (scope) {
    const trouble = checkText(text, "condition", scope);
    return trouble ? [problem(trouble, at)] : [];
  }
  const names = list([...candidates.keys()]);
  const upstream =
    inferred.value === ""
      ? `unable to infer context from conditions, path's first segment must be a valid context name: ${names}, and at least one context must be capable of parsing all conditions: ${list([text])}`
      : `context "${inferred.value}" inferred from the conditions ${list([text])} is not a supported context: ${names}`;
  return [problem(notInferred(upstream, inferred.value, candidates), at)];
}

function notInferred(upstream: string, context: string, candidates: Candidates): OttlTrouble {
  const names = [...candidates.keys()];
  const contexts = names.join(", ");
  const message =
    context === ""
      ? words("collector.ottl.infer", { example: names[0] ?? "", contexts })
      : words("collector.ottl.infer-context", { context, contexts });
  return { upstream, message, at: null };
}

/** Where a text stands that cannot be parsed. */
function placeOf(trouble: OttlTrouble, { statements, conditions }: Texts): Path | null {
  const [first] = syntaxOnly(statements, conditions);
  return first && first.upstream === trouble.upstream ? (first.at ?? null) : null;
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoteAscii).join(" ")}]`;
}
