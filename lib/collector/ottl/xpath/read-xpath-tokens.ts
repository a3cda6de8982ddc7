import { err, ok } from "../../../base/result";
import type { Result } from "../../../base/result";

/** A word of an XPath expression. `is` "name" may be a function's (`canCall`); "axis" is a name with `::` behind it. */
export type XPathToken = {
  readonly is: "end" | "string" | "number" | "name" | "axis" | "sign";
  readonly text: string;
  readonly canCall: boolean;
};

/** What could be read, and why no more could: upstream reads word by word, and what it has by then may be wrong before that. */
export type XPathTokens = { readonly tokens: readonly XPathToken[]; readonly error: string | null };

/** Splits an XPath expression as antchfx/xpath v1.3.8 does. */
export function readXPathTokens(text: string): XPathTokens {
  const tokens: XPathToken[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length && text[at] !== "\0") {
    const read = readToken(text, at);
    if (!read.ok) return { tokens, error: read.error };
    tokens.push(read.value.token);
    at = skipBlanks(text, read.value.end);
  }
  tokens.push({ is: "end", text: "", canCall: false });
  return { tokens, error: null };
}

type Read = Result<{ readonly token: XPathToken; readonly end: number }, string>;

const sign = /<=?|>=?|!=?|\.\.?|\/\/?|[,@()|*[\]+\-=$]/y;
const number = /\d+(?:\.\d*)?|\.\d+/y;
const nameRule = /[\p{L}_][\p{L}\p{M}\p{Nd}_.·-]*/uy;
/** Behind a colon upstream looks less closely. */
const localRule = /[\p{L}\p{M}\p{Nd}_.·-]+/uy;

function readToken(text: string, at: number): Read {
  const digits = match(number, text, at);
  if (digits !== null) return token("number", digits, at + digits.length);
  const mark = match(sign, text, at);
  if (mark !== null) return token("sign", mark, at + mark.length);
  const first = text[at] ?? "";
  if (first === '"' || first === "'") {
    const end = text.indexOf(first, at + 1);
    return end === -1
      ? err("xpath: scanString got unclosed string")
      : token("string", text.slice(at + 1, end), end + 1);
  }
  if (first === "#") return err("unknown item: 35");
  return readName(text, at);
}

function readName(text: string, at: number): Read {
  const name = match(nameRule, text, at);
  if (name === null) return err(`${text} has an invalid token.`);
  const end = at + name.length;
  const next = skipBlanks(text, end);
  if (text.startsWith("::", next)) return token("axis", name, next + 2);
  if (text[next] !== ":") return token("name", name, end, text[next] === "(");
  const local = text[end + 1] === "*" ? "*" : match(localRule, text, end + 1);
  if (next > end || local === null) return err(`${text} has an invalid qualified name.`);
  const whole = end + 1 + local.length;
  return token("name", `${name}:${local}`, whole, text[skipBlanks(text, whole)] === "(");
}

function token(is: XPathToken["is"], text: string, end: number, canCall = false): Read {
  return ok({ token: { is, text, canCall }, end });
}

function match(rule: RegExp, text: string, at: number): string | null {
  rule.lastIndex = at;
  return rule.exec(text)?.[0] ?? null;
}

function skipBlanks(text: string, at: number): number {
  const blanks = match(/\s*/y, text, at);
  return at + (blanks?.length ?? 0);
}
