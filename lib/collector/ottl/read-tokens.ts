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

/**
 * In upstream's order: the first that matches wins; `first` is what one can begin with. A word's end counts, its beginning not:
 * upstream cuts the text there.
 */
const rules: readonly (readonly [kind: TokenKind | "whitespace", rule: RegExp, first: RegExp])[] = [
  ["Bytes", /0x[a-fA-F0-9]+/y, /0/],
  ["Float", /(?:[0-9]+\.[0-9]*|[0-9]*\.[0-9]+)(?:[eE][-+]?[0-9]+)?/y, /[0-9.]/],
  ["Int", /[0-9]+/y, /[0-9]/],
  ["String", /"[^\\"]*(?:\\[^\n][^\\"]*)*"/uy, /"/],
  ["Nil", /nil\b/y, /n/],
  ["OpNot", /not\b/y, /n/],
  ["OpOr", /or\b/y, /o/],
  ["OpAnd", /and\b/y, /a/],
  ["OpComparison", /==|!=|>=|<=|>|</y, /[=!<>]/],
  ["LambdaArrow", /=>/y, /=/],
  ["OpAddSub", /\+|-/y, /[-+]/],
  ["OpMultDiv", /\/|\*/y, /[/*]/],
  ["Boolean", /(?:true|false)\b/y, /[tf]/],
  ["Equal", /=/y, /=/],
  ["LParen", /\(/y, /\(/],
  ["RParen", /\)/y, /\)/],
  ["LBrace", /\{/y, /\{/],
  ["RBrace", /\}/y, /\}/],
  ["Colon", /:/y, /:/],
  ["Punct", /[,.[\]]/y, /[,.[\]]/],
  ["Uppercase", /[A-Z][A-Z0-9_]*/y, /[A-Z]/],
  ["Lowercase", /[a-z][a-z0-9_]*/y, /[a-z]/],
  ["whitespace", /[\t\n\f\r ]+/y, /[\t\n\f\r ]/],
  ["Underscore", /_\b/y, /_/],
];

/** The rules by the character that a word begins with; none begins outside of ASCII. */
const rulesByFirst = Array.from({ length: 128 }, (_, code) =>
  rules.filter(([, , first]) => first.test(String.fromCodePoint(code))),
);

function matchAt(
  text: string,
  offset: number,
): { readonly kind: TokenKind | "whitespace"; readonly text: string } | null {
  for (const [kind, rule] of rulesByFirst[text.charCodeAt(offset)] ?? []) {
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
  const { length } = text;
  if (isPlain.test(text)) return { ...at, column: at.column + length, offset: at.offset + length };
  const lines = text.split("\n");
  const characters = Array.from(lines.at(-1) ?? "").length;
  const column = lines.length === 1 ? at.column + characters : characters + 1;
  return { line: at.line + lines.length - 1, column, offset: at.offset + length };
}

/** One line, a character for each unit. */
const isPlain = /^[^\n\ud800-\udfff]*$/;

/** The beginning of what no rule takes, as upstream shows it. */
function sampleOf(rest: string): string {
  const characters = Array.from(rest.slice(0, 64));
  return characters.length > 16 ? `${characters.slice(0, 16).join("")}...` : characters.join("");
}
