import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { words } from "../../base/words";
import { conditionRule, statementRule } from "./grammar";
import type { Production } from "./grammar-node";
import { misuses } from "./misuses";
import { parseGrammar } from "./parse-grammar";
import type { Tree } from "./parse-grammar";
import { readCondition, readStatement } from "./read-syntax";
import { readTokens } from "./read-tokens";
import type { Condition, Statement } from "./syntax";
import type { SyntaxTrouble } from "./token";
import type { OttlTrouble } from "./trouble";

/** What a text is parsed to; null where nothing can be said of it, since it nests too deeply to be followed. */
export type Parsed<T> = Result<T, OttlTrouble> | null;

/** Parses a statement: `set(span.name, "x") where …`. */
export function parseStatement(text: string): Parsed<Statement> {
  return remembered(statements, text, () => parse(text, "statement", statementRule, readStatement));
}

/** Parses a condition: `span.name == "x" and IsMatch(…)`. */
export function parseCondition(text: string): Parsed<Condition> {
  return remembered(conditions, text, () => parse(text, "condition", conditionRule, readCondition));
}

/** A text is parsed more than once on its way, and mostly unchanged since the last verdict. */
function remembered<T>(known: Map<string, Parsed<T>>, text: string, make: () => Parsed<T>): Parsed<T> {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const made = make();
  known.set(text, made);
  return made;
}

const most = 2000;
const statements = new Map<string, Parsed<Statement>>();
const conditions = new Map<string, Parsed<Condition>>();

function parse<T extends Statement | Condition>(
  text: string,
  kind: "statement" | "condition",
  rule: Production,
  read: (tree: Tree) => T,
): Parsed<T> {
  const tokens = readTokens(text);
  if (!tokens.ok) return err(syntaxTrouble(kind, tokens.error, text));
  const tree = parseGrammar(rule, tokens.value);
  if (tree === null) return null;
  if (!tree.ok) return err(syntaxTrouble(kind, tree.error, text));
  const syntax = read(tree.value);
  const [first, ...others] = misuses(syntax);
  if (!first) return ok(syntax);
  return err({ ...first, upstream: [first, ...others].map(({ upstream }) => upstream).join("; ") });
}

function syntaxTrouble(kind: string, { at, message }: SyntaxTrouble, text: string): OttlTrouble {
  return {
    upstream: `${kind} has invalid syntax: ${at.line}:${at.column}: ${message}`,
    message: words("collector.ottl.syntax", {
      error: message,
      line: text.includes("\n") || at.column > 1 ? at.line : "none",
      column: at.column,
    }),
    at,
  };
}
