import { compileRegexp } from "../../go/regexp";
import { parseXPath } from "./parse-xpath";
import type { XPathNode } from "./parse-xpath";

/** Why an XPath expression cannot be compiled, in the words of antchfx/xpath v1.3.8; null where it can. */
export function xpathError(text: string): string | null {
  if (text === "") return "expr expression is nil";
  const parsed = parseXPath(text);
  if (!parsed.ok) return parsed.error;
  const error = nodeError(parsed.value);
  if (error !== null) return error;
  const { value: root } = parsed;
  return root.is === "step" && root.name === "namespace"
    ? `undeclared variable in XPath expression: ${text}`
    : null;
}

/** Parts first, as they are built. */
function nodeError(node: XPathNode): string | null {
  const early = node.is === "call" ? arityError(node) : null;
  if (early !== null) return early;
  for (const part of node.parts) {
    const error = nodeError(part);
    if (error !== null) return error;
  }
  if (node.is === "variable") return `undeclared variable in XPath expression: $${node.name}`;
  if (node.is === "step" && !axes.has(node.name)) return `unknown axe type: ${node.name}`;
  return node.is === "call" ? lateError(node) : null;
}

const axes: ReadonlySet<string> = new Set([
  "ancestor",
  "ancestor-or-self",
  "attribute",
  "child",
  "descendant",
  "descendant-or-self",
  "following",
  "following-sibling",
  "namespace",
  "parent",
  "preceding",
  "preceding-sibling",
  "self",
]);

type Arity = { readonly least: number; readonly most?: number; readonly text: string };

/** What functions say of too few or too many arguments. */
const arities: Readonly<Record<string, Arity>> = {
  matches: { least: 2, most: 2, text: "xpath: matches function must have two parameters" },
  substring: { least: 2, text: "xpath: substring function must have at least two parameter" },
  "substring-before": {
    least: 2,
    most: 2,
    text: "xpath: substring-before function must have two parameters",
  },
  "substring-after": { least: 2, most: 2, text: "xpath: substring-before function must have two parameters" },
  "string-length": { least: 1, text: "xpath: string-length function must have at least one parameter" },
  replace: { least: 3, most: 3, text: "xpath: replace function must have three parameters" },
  translate: { least: 3, most: 3, text: "xpath: translate function must have three parameters" },
  not: { least: 1, text: "xpath: not function must have at least one parameter" },
  ...Object.fromEntries(
    ["name", "local-name", "namespace-uri", "boolean", "number", "string"].map((name) => [
      name,
      { least: 0, most: 1, text: `xpath: ${name} function must have at most one parameter` },
    ]),
  ),
  count: { least: 1, text: "xpath: count(node-sets) function must with have parameters node-sets" },
  sum: { least: 1, text: "xpath: sum(node-sets) function must with have parameters node-sets" },
  ...Object.fromEntries(
    ["ceiling", "floor", "round"].map((name) => [
      name,
      { least: 1, text: "xpath: ceiling(node-sets) function must with have parameters node-sets" },
    ]),
  ),
  concat: { least: 2, text: "xpath: concat() must have at least two arguments" },
  reverse: { least: 1, text: "xpath: reverse(node-sets) function must with have parameters node-sets" },
  "string-join": {
    least: 2,
    most: 2,
    text: "xpath: string-join(node-sets, separator) function requires node-set and argument",
  },
};

/** Functions that do not look how many arguments they have, with how many they take. */
const unguarded: Readonly<Record<string, number>> = {
  "lower-case": 1,
  "starts-with": 2,
  "ends-with": 2,
  contains: 2,
};

const others: ReadonlySet<string> = new Set(["normalize-space", "true", "false", "last", "position"]);

function arityError({ name, parts }: XPathNode): string | null {
  const arity = arities[name];
  if (arity)
    return parts.length < arity.least || parts.length > (arity.most ?? Number.POSITIVE_INFINITY)
      ? arity.text
      : null;
  return name in unguarded || others.has(name) ? null : `not yet support this function ${name}()`;
}

function lateError({ name, parts }: XPathNode): string | null {
  const wanted = unguarded[name] ?? 0;
  if (parts.length < wanted)
    return `runtime error: index out of range [${parts.length}] with length ${parts.length}`;
  const pattern = name === "matches" ? parts[1] : undefined;
  if (pattern?.is !== "string") return null;
  const compiled = compileRegexp(pattern.name);
  return compiled.ok ? null : `matches() got error. ${compiled.error}`;
}
