import { words } from "../../base/words";
import { quote } from "../go/quote";
import { parseCondition, parseStatement } from "./parse";
import type { Scope } from "./scope";
import { within } from "./trouble";
import type { OttlTrouble } from "./trouble";

/** What the texts of a list are. */
export type TextKind = "statement" | "condition";

/** Why a text cannot run in a context, with the text itself before it; null where it can. Source: pkg/ottl/parser.go. */
export function checkText(text: string, kind: TextKind, scope: Scope): OttlTrouble | null {
  const trouble = kind === "statement" ? statementTrouble(text, scope) : conditionTrouble(text, scope);
  return trouble && within(`unable to parse OTTL ${kind} ${quote(text)}`, trouble);
}

function statementTrouble(text: string, scope: Scope): OttlTrouble | null {
  const parsed = parseStatement(text);
  if (!parsed) return null;
  if (!parsed.ok) return parsed.error;
  const { editor, where } = parsed.value;
  return (editor && scope.check.call(editor, scope)) ?? (where && scope.check.condition(where, scope));
}

function conditionTrouble(text: string, scope: Scope): OttlTrouble | null {
  const parsed = parseCondition(text);
  if (!parsed) return null;
  return parsed.ok ? scope.check.condition(parsed.value, scope) : parsed.error;
}

/** That the texts of a group are for a context which its signal does not have. */
export function unknownContext(
  context: string,
  kind: TextKind,
  { texts, contexts }: { readonly texts: readonly string[]; readonly contexts: readonly string[] },
): OttlTrouble {
  return {
    upstream: `unknown context "${context}" for ${kind}s: [${texts.join(" ")}]`,
    message: words("collector.ottl.context-unknown", { context, contexts: contexts.join(", ") }),
    at: null,
  };
}
