import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { quote } from "../go/quote";
import type { Position, SyntaxTrouble, Token, TokenKind } from "./token";
import { unquoteString } from "./unquote-string";

/**
 * Splits a statement into words by the rules of upstream's lexer (pkg/ottl grammar.go), ended by an EOF token. The first text
 * that no rule takes, and the first string with an unknown escape, is the trouble.
 */
export function readTokens(text: string): Result<readonly Token[], SyntaxTrouble> {
  const tokens: Token[] = [];
  let at: Position = { line: 1, column: 1, offset: 0 };
  while (at.offset < text.length) {
    const match = matchAt(text, at.offset);
    if (!match)
      return err({ at, message: `lexer: invalid input text ${quote(sampleOf(text.slice(at.offset)))}` });
    if (match.kind !== "whitespace") {
      const token = tokenOf(match.kind, match.text, at);
      if (!token.ok) return token;
      tokens.push(token.value);
    }
    at = advance(at, match.text);
  }
  tokens.push({ kind: "EOF", text: "", at });
  return ok(tokens);
}

/** In upstream's order: the first that matches wins. A word's end counts, its beginning not: upstream cuts the text there. */
const rules: readonly (readonly [TokenKind | "whitespace", RegExp])[] = [
  ["Bytes", /0x[a-fA-F0-9]+/y],
  ["Float", /(?:[0-9]+\.[0-9]*|[0-9]*\.[0-9]+)(?:[eE][-+]?[0-9]+)?/y],
  ["Int", /[0-9]+/y],
  ["String", /"[^\\"]*(?:\\[^\n][^\\"]*)*"/uy],
  ["Nil", /nil\b/y],
  ["OpNot", /not\b/y],
  ["OpOr", /or\b/y],
  ["OpAnd", /and\b/y],
  ["OpComparison", /==|!=|>=|<=|>|</y],
  ["LambdaArrow", /=>/y],
  ["OpAddSub", /\+|-/y],
  ["OpMultDiv", /\/|\*/y],
  ["Boolean", /(?:true|false)\b/y],
  ["Equal", /=/y],
  ["LParen", /\(/y],
  ["RParen", /\)/y],
  ["LBrace", /\{/y],
  ["RBrace", /\}/y],
  ["Colon", /:/y],
  ["Punct", /[,.[\]]/y],
  ["Uppercase", /[A-Z][A-Z0-9_]*/y],
  ["Lowercase", /[a-z][a-z0-9_]*/y],
  ["whitespace", /[\t\n\f\r ]+/y],
  ["Underscore", /_\b/y],
];

function matchAt(
  text: string,
  offset: number,
): { readonly kind: TokenKind | "whitespace"; readonly text: string } | null {
  for (const [kind, rule] of rules) {
    rule.lastIndex = offset;
    const found = rule.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found };
  }
  return null;
}

function tokenOf(kind: TokenKind, text: string, at: Position): Result<Token, SyntaxTrouble> {
  if (kind !== "String") return ok({ kind, text, at });
  const unquoted = unquoteString(text);
  return unquoted === null
    ? err({ at, message: `invalid quoted string ${quote(text)}: invalid syntax` })
    : ok({ kind, text: unquoted, at });
}

function advance(at: Position, text: string): Position {
  const lines = text.split("\n");
  const characters = Array.from(lines.at(-1) ?? "").length;
  const column = lines.length === 1 ? at.column + characters : characters + 1;
  return { line: at.line + lines.length - 1, column, offset: at.offset + text.length };
}

/** The beginning of what no rule takes, as upstream shows it. */
function sampleOf(rest: string): string {
  const characters = Array.from(rest.slice(0, 64));
  return characters.length > 16 ? `${characters.slice(0, 16).join("")}...` : characters.join("");
}
