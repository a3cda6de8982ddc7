import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { words } from "../../base/words";
import { visibleContexts } from "./contexts";
import type { OttlContext } from "./contexts";
import { parseCondition, parseStatement } from "./parse";
import type { Scope } from "./scope";
import type { Condition, Statement } from "./syntax";
import type { OttlTrouble } from "./trouble";
import { visitSyntax } from "./visit-syntax";

/** The contexts that a component has for a signal. */
export type Candidates = ReadonlyMap<OttlContext, Scope>;

/** Why no context can be told; `index`: in which of the texts, statements first, that shows. Null: in all of them. */
export type NotInferred = { readonly trouble: OttlTrouble; readonly index: number | null };

/**
 * Which context texts are for, by the first words of their paths; "" where no path tells. Of several the one first in priority,
 * or one that sees it, where it lacks a function or symbol that is used; of what is lacking upstream names one at random. Null:
 * not known, since a text cannot be followed.
 * Source: pkg/ottl/context_inferrer.go.
 */
export function inferContext(
  texts: { readonly statements: readonly string[]; readonly conditions: readonly string[] },
  candidates: Candidates,
): Result<string, readonly NotInferred[]> | null {
  const used: Used = { context: "", functions: new Map(), enums: new Map() };
  const parsed = [...texts.statements.map(parseStatement), ...texts.conditions.map(parseCondition)];
  for (const [index, item] of parsed.entries()) {
    if (item === null) return null;
    if (!item.ok) return err([{ trouble: item.error, index }]);
    collect(item.value, index, used);
  }
  if (used.context === "" || (used.functions.size === 0 && used.enums.size === 0)) return ok(used.context);
  const troubles = lackOf(used.context, used, candidates);
  if (troubles.length === 0) return ok(used.context);
  const lower = isCandidate(used.context, candidates)
    ? [...candidates.keys()]
        .filter((name) => name !== used.context && visibleContexts[name].includes(used.context))
        .toSorted((a, b) => priorityOf(a) - priorityOf(b))
        .find((name) => lackOf(name, used, candidates).length === 0)
    : undefined;
  return lower === undefined ? err(troubles) : ok(lower);
}

/** Functions and symbols with the first text that uses them. */
type Used = {
  context: string;
  readonly functions: Map<string, number>;
  readonly enums: Map<string, number>;
};

function collect(syntax: Statement | Condition, index: number, used: Used): void {
  const note = (names: Map<string, number>, name: string): void => {
    if (!names.has(name)) names.set(name, index);
  };
  visitSyntax(syntax, {
    editor: ({ name }) => note(used.functions, name),
    converter: ({ name }) => note(used.functions, name),
    enum: (symbol) => note(used.enums, symbol),
    path: ({ context }) => {
      if (used.context === "" || priorityOf(context) < priorityOf(used.context)) used.context = context;
    },
  });
}

const priority: readonly string[] = [
  "log",
  "exemplar",
  "datapoint",
  "metric",
  "spanevent",
  "span",
  "profile",
  "scope",
  "instrumentation_scope",
  "resource",
];

function priorityOf(context: string): number {
  const index = priority.indexOf(context);
  return index === -1 ? priority.length : index;
}

function isCandidate(context: string, candidates: Candidates): context is OttlContext {
  return [...candidates.keys()].some((name) => name === context);
}

/** What a context lacks of that which is used: functions, or symbols where it has them all. */
function lackOf(context: string, used: Used, candidates: Candidates): readonly NotInferred[] {
  const scope = isCandidate(context, candidates) ? candidates.get(context) : undefined;
  if (!scope) return [{ trouble: noCandidate(context, candidates), index: null }];
  const functions = [...used.functions].filter(([name]) => !scope.functions.has(name));
  if (functions.length > 0)
    return functions.map(([name, index]) => ({ trouble: lack(context, "function", name), index }));
  return [...used.enums]
    .filter(([symbol]) => !scope.data.enums[context]?.includes(symbol))
    .map(([symbol, index]) => ({ trouble: lack(context, "enum", symbol), index }));
}

function noCandidate(context: string, candidates: Candidates): OttlTrouble {
  const contexts = [...candidates.keys()].join(", ");
  return {
    upstream: `inferred context "${context}" is not a valid candidate`,
    message: words("collector.ottl.infer-context", { context, contexts }),
    at: null,
  };
}

function lack(context: string, kind: "function" | "enum", name: string): OttlTrouble {
  return {
    upstream: `inferred context "${context}" does not support the ${kind === "enum" ? "enum symbol" : "function"} "${name}"`,
    message: words("collector.ottl.infer-function", { context, kind, name }),
    at: null,
  };
}
