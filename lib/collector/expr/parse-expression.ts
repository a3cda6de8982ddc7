import { binaryOperators, comparisons, negatable } from "./operators";
import { parseCall } from "./parse-call";
import { parsePrimary } from "./parse-primary";
import type { Node } from "./syntax";
import { ExpressionFault } from "./token";
import { TokenStream } from "./token-stream";
import type { Token } from "./token";

/** Reads an expression of expr-lang/expr v1.17.8 (parser/parser.go). Throws an ExpressionFault at the first thing wrong. */
export function parse(text: string): Node {
  const tokens = new TokenStream(text, { expression: parseExpression, sequence: parseSequence });
  const node = parseSequence(tokens);
  if (!tokens.is("EOF")) tokens.unexpected();
  return node;
}

/** Expressions with semicolons between them. */
function parseSequence(tokens: TokenStream): Node {
  const first = parseExpression(tokens, 0);
  const nodes = [first];
  while (tokens.is("Operator", ";")) {
    tokens.next();
    if (tokens.is("EOF")) break;
    nodes.push(parseExpression(tokens, 0));
  }
  return nodes.length === 1 ? first : { is: "sequence", nodes, from: first.from };
}

/** One expression whose operators bind at least as tightly as `precedence`. */
function parseExpression(tokens: TokenStream, precedence: number): Node {
  if (precedence === 0 && tokens.is("Operator", "let")) return parseDeclaration(tokens);
  if (precedence === 0 && tokens.is("Operator", "if")) return parseIf(tokens);
  let left = parsePrimary(tokens);
  let previous = "";
  while (tokens.is("Operator")) {
    const operator = operatorAt(tokens, precedence);
    if (!operator) break;
    left = parseRight(tokens, left, { ...operator, previous });
    previous = operator.token.value;
  }
  return precedence === 0 ? parseTernary(tokens, left) : left;
}

type Operator = { readonly token: Token; readonly isNegated: boolean };

/** The operator at the current token, which is left behind; null where none binds tightly enough. */
function operatorAt(tokens: TokenStream, precedence: number): Operator | null {
  const before = tokens.current;
  const isNegated = tokens.is("Operator", "not");
  if (isNegated) {
    tokens.next();
    if (!negatable.has(tokens.current.value)) tokens.unexpected();
  }
  const token = tokens.current;
  const binds = (binaryOperators.get(token.value)?.precedence ?? -1) >= precedence;
  if (!binds) {
    if (isNegated) tokens.stepBack(before);
    return null;
  }
  tokens.next();
  return { token, isNegated };
}

function parseRight(
  tokens: TokenStream,
  left: Node,
  { token, isNegated, previous }: Operator & { readonly previous: string },
): Node {
  const { value: operator, from } = token;
  const { precedence = 0, isRight = false } = binaryOperators.get(operator) ?? {};
  if (operator === "|") {
    const name = tokens.current;
    tokens.expect("Identifier");
    return parseCall(tokens, name, [left]);
  }
  if (previous === "??" && operator !== "??") {
    const message = `Operator (${operator}) and coalesce expressions (??) cannot be mixed. Wrap either by parentheses.`;
    throw new ExpressionFault(message, from);
  }
  if (comparisons.has(operator)) return parseComparison(tokens, left, token, precedence);
  const right = parseExpression(tokens, isRight ? precedence : precedence + 1);
  const node: Node = { is: "binary", operator, left, right, from };
  return isNegated ? { is: "unary", operator: "not", node, from } : node;
}

/** `1 < x < 9` is `1 < x && x < 9`. */
function parseComparison(tokens: TokenStream, first: Node, operator: Token, precedence: number): Node {
  let token = operator;
  let left = first;
  let root: Node | null = null;
  for (;;) {
    const right = parseExpression(tokens, precedence + 1);
    const { from } = token;
    const node: Node = { is: "binary", operator: token.value, left, right, from };
    root = root === null ? node : { is: "binary", operator: "&&", left: root, right: node, from };
    left = right;
    token = tokens.current;
    if (token.kind !== "Operator" || !comparisons.has(token.value)) return root;
    tokens.next();
  }
}

function parseDeclaration(tokens: TokenStream): Node {
  tokens.expect("Operator", "let");
  const { from } = tokens.current;
  tokens.expect("Identifier");
  tokens.expect("Operator", "=");
  const value = parseExpression(tokens, 0);
  tokens.expect("Operator", ";");
  return { is: "declaration", value, rest: parseSequence(tokens), from };
}

function parseIf(tokens: TokenStream): Node {
  tokens.next();
  const condition = parseExpression(tokens, 0);
  const first = parseBlock(tokens);
  tokens.expect("Operator", "else");
  const second = tokens.is("Operator", "if") ? parseIf(tokens) : parseBlock(tokens);
  return { is: "choice", condition, first, second, from: 0 };
}

function parseBlock(tokens: TokenStream): Node {
  tokens.expect("Bracket", "{");
  const node = parseSequence(tokens);
  tokens.expect("Bracket", "}");
  return node;
}

/** `a ? b : c`, and `a ?: c`. */
function parseTernary(tokens: TokenStream, start: Node): Node {
  let node = start;
  while (tokens.is("Operator", "?")) {
    tokens.next();
    let first = node;
    if (tokens.is("Operator", ":")) tokens.next();
    else {
      first = parseExpression(tokens, 0);
      tokens.expect("Operator", ":");
    }
    const second = parseExpression(tokens, 0);
    node = { is: "choice", condition: node, first, second, from: tokens.current.from };
  }
  return node;
}
