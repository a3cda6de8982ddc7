import { unaryOperators } from "./operators";
import { parseArguments, parseCall } from "./parse-call";
import { parseNumber } from "./parse-number";
import type { Node } from "./syntax";
import { tokenText } from "./token";
import type { TokenStream } from "./token-stream";

/** A value with what stands before it (`not`, `-`) and behind (`.name`, `[0]`). */
export function parsePrimary(tokens: TokenStream): Node {
  const token = tokens.current;
  const { from, value } = token;
  const precedence = token.kind === "Operator" ? unaryOperators.get(value) : undefined;
  if (precedence !== undefined) {
    tokens.next();
    const node = tokens.expression(precedence);
    return parsePostfix(tokens, { is: "unary", operator: value, node, from });
  }
  if (tokens.is("Bracket", "(")) {
    tokens.next();
    const node = tokens.sequence();
    tokens.expect("Bracket", ")");
    return parsePostfix(tokens, node);
  }
  if (tokens.depth > 0 && (tokens.is("Operator", "#") || tokens.is("Operator", "."))) {
    if (tokens.is("Operator", "#")) {
      tokens.next();
      if (tokens.is("Identifier")) tokens.next();
    }
    return parsePostfix(tokens, { is: "other", parts: [], from });
  }
  if (tokens.is("Operator", "::")) {
    tokens.next();
    const name = tokens.current;
    tokens.expect("Identifier");
    return parsePostfix(tokens, parseCall(tokens, name, []));
  }
  return parseSecondary(tokens);
}

function parseSecondary(tokens: TokenStream): Node {
  const token = tokens.current;
  const { from, value, kind } = token;
  if (kind === "Identifier") {
    tokens.next();
    if (value === "true" || value === "false") return { is: "bool", from };
    if (value === "nil") return { is: "nil", from };
    const node: Node = tokens.is("Bracket", "(")
      ? parseCall(tokens, token, [])
      : { is: "name", name: value, from };
    return parsePostfix(tokens, node);
  }
  if (kind === "Number") {
    tokens.next();
    return parseNumber(token, tokens);
  }
  if (kind === "String" || kind === "Bytes") {
    tokens.next();
    return parsePostfix(tokens, kind === "String" ? { is: "string", value, from } : { is: "bytes", from });
  }
  if (tokens.is("Bracket", "[")) return parsePostfix(tokens, parseArray(tokens));
  if (tokens.is("Bracket", "{")) return parsePostfix(tokens, parseMap(tokens));
  return tokens.unexpected(token);
}

function parseArray(tokens: TokenStream): Node {
  const { from } = tokens.current;
  tokens.expect("Bracket", "[");
  const parts: Node[] = [];
  while (!tokens.is("Bracket", "]")) {
    if (parts.length > 0) {
      tokens.expect("Operator", ",");
      if (tokens.is("Bracket", "]")) break;
    }
    parts.push(tokens.expression(0));
  }
  tokens.expect("Bracket", "]");
  return { is: "array", parts, from };
}

function parseMap(tokens: TokenStream): Node {
  const { from } = tokens.current;
  tokens.expect("Bracket", "{");
  const parts: Node[] = [];
  while (!tokens.is("Bracket", "}")) {
    if (parts.length > 0) {
      tokens.expect("Operator", ",");
      if (tokens.is("Bracket", "}")) break;
      if (tokens.is("Operator", ",")) tokens.unexpected();
    }
    parts.push(...parseKey(tokens));
    tokens.expect("Operator", ":");
    parts.push(tokens.expression(0));
  }
  tokens.expect("Bracket", "}");
  return { is: "map", parts, from };
}

function parseKey(tokens: TokenStream): readonly Node[] {
  if (tokens.is("Number") || tokens.is("String") || tokens.is("Identifier")) {
    tokens.next();
    return [];
  }
  if (tokens.is("Bracket", "(")) return [tokens.expression(0)];
  return tokens.fail(
    `a map key must be a quoted string, a number, a identifier, or an expression enclosed in parentheses (unexpected token ${tokenText(tokens.current)})`,
  );
}

/** Members, calls and slices behind a value. */
function parsePostfix(tokens: TokenStream, start: Node): Node {
  let node = start;
  for (;;) {
    const { from } = tokens.current;
    const isOptional = tokens.is("Operator", "?.");
    if (isOptional || tokens.is("Operator", ".")) {
      tokens.next();
      node = isOptional && tokens.is("Bracket", "[") ? parseIndex(tokens, node) : parseMember(tokens, node);
    } else if (tokens.is("Bracket", "[")) node = parseIndex(tokens, node);
    else return node;
    node = { ...node, from };
  }
}

function parseMember(tokens: TokenStream, node: Node): Node {
  const { kind, value, from } = tokens.current;
  tokens.next();
  const isName = kind === "Identifier" || (kind === "Operator" && /^[\p{L}_$]/u.test(value));
  if (!isName) tokens.fail("expected name");
  const args = tokens.is("Bracket", "(") ? parseArguments(tokens) : [];
  return { is: "other", parts: [node, ...args], from };
}

function parseIndex(tokens: TokenStream, node: Node): Node {
  const { from } = tokens.current;
  tokens.next();
  const parts = [node];
  if (!tokens.is("Operator", ":")) parts.push(tokens.expression(0));
  if (tokens.is("Operator", ":")) {
    tokens.next();
    if (!tokens.is("Bracket", "]")) parts.push(tokens.expression(0));
  }
  tokens.expect("Bracket", "]");
  return { is: "other", parts, from };
}
