import { err, ok } from "../../../base/result";
import type { Result } from "../../../base/result";
import { readXPathTokens } from "./read-xpath-tokens";
import type { XPathToken, XPathTokens } from "./read-xpath-tokens";

/**
 * A part of an XPath expression: a call by its function, a step by its axis, a text by itself, with what it is built of. What
 * else there is matters for its parts only.
 */
export type XPathNode = {
  readonly is: "call" | "step" | "variable" | "string" | "other";
  readonly name: string;
  readonly parts: readonly XPathNode[];
};

/** Parses as antchfx/xpath v1.3.8 does: what stands behind the expression is not looked at. The error is upstream's. */
export function parseXPath(text: string): Result<XPathNode, string> {
  const parser: Parser = { text, ...readXPathTokens(text), at: 0, depth: 0 };
  try {
    return ok(parseExpression(parser));
  } catch (error) {
    if (error instanceof Refused) return err(error.message);
    throw error;
  }
}

type Parser = XPathTokens & { readonly text: string; at: number; depth: number };

/** Ends the descent, as upstream's panic does. */
class Refused extends Error {}

const end: XPathToken = { is: "end", text: "", canCall: false };

function peek(parser: Parser): XPathToken {
  const token = parser.tokens[parser.at];
  if (!token && parser.error !== null) throw new Refused(parser.error);
  return token ?? end;
}

function next(parser: Parser): void {
  if (peek(parser).is !== "end") parser.at += 1;
  peek(parser);
}

function isSign(parser: Parser, ...texts: readonly string[]): boolean {
  const token = peek(parser);
  return token.is === "sign" && texts.includes(token.text);
}

function skip(parser: Parser, text: string): void {
  if (!isSign(parser, text)) throw new Refused(`${parser.text} has an invalid token`);
  next(parser);
}

function node(is: XPathNode["is"], name: string, parts: readonly XPathNode[]): XPathNode {
  return { is, name, parts };
}

function parseExpression(parser: Parser): XPathNode {
  parser.depth += 1;
  if (parser.depth > 200) throw new Refused("the xpath query is too complex(depth > 200)");
  const parsed = parseOperators(parser, 0);
  parser.depth -= 1;
  return parsed;
}

/** Operators from the loosest to the tightest; those in letters are names elsewhere. */
const levels: readonly { readonly signs: readonly string[]; readonly names: readonly string[] }[] = [
  { signs: [], names: ["or"] },
  { signs: [], names: ["and"] },
  { signs: ["=", "!="], names: [] },
  { signs: ["<", ">", "<=", ">="], names: [] },
  { signs: ["+", "-"], names: [] },
  { signs: ["*"], names: ["div", "mod"] },
];

function parseOperators(parser: Parser, depth: number): XPathNode {
  const level = levels[depth];
  if (!level) return parseUnion(parser);
  let left = parseOperators(parser, depth + 1);
  while (
    isSign(parser, ...level.signs) ||
    (peek(parser).is === "name" && level.names.includes(peek(parser).text))
  ) {
    next(parser);
    left = node("other", "", [left, parseOperators(parser, depth + 1)]);
  }
  return left;
}

function parseUnion(parser: Parser): XPathNode {
  while (isSign(parser, "-")) next(parser);
  let left = parsePath(parser);
  while (isSign(parser, "|")) {
    next(parser);
    left = node("other", "", [left, parsePath(parser)]);
  }
  return left;
}

function parsePath(parser: Parser): XPathNode {
  const token = peek(parser);
  const isPrimary =
    token.is === "string" || token.is === "number" || isSign(parser, "$", "(") || isCall(token);
  if (!isPrimary) return parseLocation(parser);
  let found = parsePrimary(parser);
  if (isSign(parser, "[")) found = node("other", "", [found, parsePredicate(parser)]);
  if (!isSign(parser, "/", "//")) return found;
  next(parser);
  return parseSteps(parser, found);
}

function isCall(token: XPathToken): boolean {
  return token.is === "name" && token.canCall && !isNodeType(token);
}

function isNodeType({ text }: XPathToken): boolean {
  return ["node", "text", "processing-instruction", "comment"].includes(text);
}

function parsePrimary(parser: Parser): XPathNode {
  const token = peek(parser);
  next(parser);
  if (token.is === "string") return node("string", token.text, []);
  if (token.is === "number") return node("other", "", []);
  if (token.is === "name") return parseArguments(parser, token.text);
  if (token.text === "$") {
    const name = peek(parser);
    if (name.is !== "name") throw new Refused(`${parser.text} has an invalid token`);
    next(parser);
    return node("variable", name.text, []);
  }
  const inner = parseExpression(parser);
  skip(parser, ")");
  return node("other", "", [inner]);
}

function parseArguments(parser: Parser, name: string): XPathNode {
  const args: XPathNode[] = [];
  skip(parser, "(");
  while (!isSign(parser, ")")) {
    args.push(parseExpression(parser));
    if (isSign(parser, ")")) break;
    skip(parser, ",");
    if (isSign(parser, ")")) args.push(parseExpression(parser));
  }
  skip(parser, ")");
  return node("call", name.split(":").at(-1) ?? name, args);
}

function parsePredicate(parser: Parser): XPathNode {
  skip(parser, "[");
  const parsed = parseExpression(parser);
  skip(parser, "]");
  return parsed;
}

function parseLocation(parser: Parser): XPathNode {
  const root = node("other", "", []);
  if (isSign(parser, "//")) {
    next(parser);
    return parseSteps(parser, root);
  }
  if (!isSign(parser, "/")) return parseSteps(parser, null);
  next(parser);
  const token = peek(parser);
  const isStep = token.is === "name" || token.is === "axis" || isSign(parser, ".", "..", "@", "*");
  return isStep ? parseSteps(parser, root) : root;
}

function parseSteps(parser: Parser, from: XPathNode | null): XPathNode {
  let last = parseStep(parser, from);
  while (isSign(parser, "/", "//")) {
    next(parser);
    last = parseStep(parser, last);
  }
  return last;
}

function parseStep(parser: Parser, from: XPathNode | null): XPathNode {
  if (isSign(parser, "(")) return parseSequence(parser, from);
  const input = from ? [from] : [];
  let step: XPathNode;
  if (isSign(parser, ".", "..")) {
    next(parser);
    step = node("step", "self", input);
  } else {
    const { is, text } = peek(parser);
    const axis = is === "axis" ? text : isSign(parser, "@") ? "attribute" : "child";
    if (is === "axis" || axis === "attribute") next(parser);
    parseNodeTest(parser);
    step = node("step", axis, input);
  }
  while (isSign(parser, "[")) step = node("other", "", [step, parsePredicate(parser)]);
  return step;
}

function parseSequence(parser: Parser, from: XPathNode | null): XPathNode {
  skip(parser, "(");
  const steps = [parseStep(parser, from)];
  while (isSign(parser, ",")) {
    next(parser);
    steps.push(parseStep(parser, from));
  }
  skip(parser, ")");
  return node("other", "", steps);
}

function parseNodeTest(parser: Parser): void {
  const token = peek(parser);
  if (token.is !== "name" && !isSign(parser, "*"))
    throw new Refused("expression must evaluate to a node-set");
  next(parser);
  if (token.is !== "name" || !token.canCall || !isNodeType(token)) return;
  skip(parser, "(");
  if (token.text === "processing-instruction" && peek(parser).is === "string") next(parser);
  skip(parser, ")");
}
