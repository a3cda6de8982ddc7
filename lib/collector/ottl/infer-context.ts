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

/**
 * Which context texts are for, by the first words of their paths; "" where no path tells. Of several the one first in priority,
 * or one that sees it, where it lacks a function or symbol that is used. Null: not known, since a text cannot be followed.
 * Source: pkg/ottl/context_inferrer.go.
 */
export function inferContext(
  texts: { readonly statements: readonly string[]; readonly conditions: readonly string[] },
  candidates: Candidates,
): Result<string, OttlTrouble> | null {
  const used = { context: "", functions: new Set<string>(), enums: new Set<string>() };
  const parsed = [...texts.statements.map(parseStatement), ...texts.conditions.map(parseCondition)];
  for (const item of parsed) {
    if (item === null) return null;
    if (!item.ok) return item;
    collect(item.value, used);
  }
  if (used.context === "" || (used.functions.size === 0 && used.enums.size === 0)) return ok(used.context);
  const trouble = lackOf(used.context, used, candidates);
  if (!trouble) return ok(used.context);
  const lower = isCandidate(used.context, candidates)
    ? [...candidates.keys()]
        .filter((name) => name !== used.context && visibleContexts[name].includes(used.context))
        .toSorted((a, b) => priorityOf(a) - priorityOf(b))
        .find((name) => !lackOf(name, used, candidates))
    : undefined;
  return lower === undefined ? err(trouble) : ok(lower);
}

type Used = { context: string; readonly functions: Set<string>; readonly enums: Set<string> };

function collect(syntax: Statement | Condition, used: Used): void {
  visitSyntax(syntax, {
    editor: ({ name }) => used.functions.add(name),
    converter: ({ name }) => used.functions.add(name),
    enum: (symbol) => used.enums.add(symbol),
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

/** What a context lacks of that which is used. */
function lackOf(context: string, used: Used, candidates: Candidates): OttlTrouble | null {
  const scope = isCandidate(context, candidates) ? candidates.get(context) : undefined;
  if (!scope)
    return {
      upstream: `inferred context "${context}" is not a valid candidate`,
      message: words("collector.ottl.infer-context", {
        context,
        contexts: [...candidates.keys()].join(", "),
      }),
      at: null,
    };
  for (const name of used.functions) if (!scope.functions.has(name)) return lack(context, "function", name);
  for (const symbol of used.enums)
    if (!scope.data.enums[context]?.includes(symbol)) return lack(context, "enum", symbol);
  return null;
}

function lack(context: string, kind: "function" | "enum", name: string): OttlTrouble {
  return {
    upstream: `inferred context "${context}" does not support the ${kind === "enum" ? "enum symbol" : "function"} "${name}"`,
    message: words("collector.ottl.infer-function", { context, kind, name }),
    at: null,
  };
}
