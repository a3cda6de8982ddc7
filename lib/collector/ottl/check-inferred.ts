import { words } from "../../base/words";
import { quoteAscii } from "../go/quote";
import type { CheckContext, Problem } from "../types";
import { conditionProblems } from "./check-list";
import { checkText } from "./check-text";
import { createScope } from "./create-scope";
import type { OttlContext } from "./contexts";
import { inferContext } from "./infer-context";
import type { Candidates } from "./infer-context";
import { within } from "./trouble";
import type { OttlTrouble } from "./trouble";
import { problemOf } from "./written";
import type { Written } from "./written";

/** What stands in one group of statements. */
export type Texts = { readonly statements: readonly Written[]; readonly conditions: readonly Written[] };

/** Statements whose context is to be inferred from all texts of the group. */
export function inferredStatements(
  statements: readonly Written[],
  conditions: readonly Written[],
  candidates: Candidates,
  check: CheckContext,
): readonly Problem[] {
  const texts = {
    statements: statements.map(({ text }) => text),
    conditions: conditions.map(({ text }) => text),
  };
  const first = statements[0] ?? conditions[0];
  const names = list([...candidates.keys()]);
  const [said, conditional] = [list(texts.statements), list(texts.conditions)];
  const inferred = inferContext(texts, candidates);
  if (inferred === null) return [];
  if (!inferred.ok) {
    const before = `unable to infer a valid context (${names}) from statements ${said} and conditions ${conditional}`;
    return inferred.error.map(({ trouble, index }) => {
      const written = index === null ? first : [...statements, ...conditions][index];
      return problemOf(within(before, trouble), written);
    });
  }
  const scope = [...candidates].find(([name]) => name === inferred.value);
  if (!scope) {
    // Upstream confuses the order of its arguments in the first text.
    const upstream =
      inferred.value === ""
        ? `unable to infer context from statements ${names} and conditions ${said}, path's first segment must be a valid context name ${conditional}, and at least one context must be capable of parsing all statements`
        : `context "${inferred.value}" inferred from the statements ${said} and conditions ${conditional} is not a supported context: ${names}`;
    return [problemOf(notInferred(upstream, inferred.value, candidates), first)];
  }
  const problems = statements.flatMap((statement) => {
    const trouble = checkText(statement.text, "statement", scope[1]);
    return trouble ? [problemOf(trouble, statement)] : [];
  });
  return problems.length > 0 ? problems : groupConditions(conditions, scope[0], "named", check);
}

/** A condition whose context is to be inferred from itself. */
export function inferredCondition(condition: Written, candidates: Candidates): readonly Problem[] {
  const { text } = condition;
  const inferred = inferContext({ statements: [], conditions: [text] }, candidates);
  if (inferred === null) return [];
  if (!inferred.ok) return inferred.error.map(({ trouble }) => problemOf(trouble, condition));
  const scope = [...candidates].find(([name]) => name === inferred.value)?.[1];
  if (scope) {
    const trouble = checkText(text, "condition", scope);
    return trouble ? [problemOf(trouble, condition)] : [];
  }
  const names = list([...candidates.keys()]);
  const upstream =
    inferred.value === ""
      ? `unable to infer context from conditions, path's first segment must be a valid context name: ${names}, and at least one context must be capable of parsing all conditions: ${list([text])}`
      : `context "${inferred.value}" inferred from the conditions ${list([text])} is not a supported context: ${names}`;
  return [problemOf(notInferred(upstream, inferred.value, candidates), condition)];
}

/** A group's own conditions know the converters only. */
export function groupConditions(
  conditions: readonly Written[],
  context: OttlContext,
  style: "named" | "plain",
  check: CheckContext,
): readonly Problem[] {
  const { ottl } = check;
  return ottl
    ? conditionProblems(conditions, createScope(ottl, "conditions", { context, style, check }))
    : [];
}

function notInferred(upstream: string, context: string, candidates: Candidates): OttlTrouble {
  const names = [...candidates.keys()];
  const contexts = names.join(", ");
  const message =
    context === ""
      ? words("collector.ottl.infer", {
          example: names.includes("metric") ? "datapoint" : (names[2] ?? ""),
          contexts,
        })
      : words("collector.ottl.infer-context", { context, contexts });
  return { upstream, message, at: null };
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoteAscii).join(" ")}]`;
}
