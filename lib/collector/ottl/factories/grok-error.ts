import type { OttlData } from "../../../catalogue/fields/ottl-types";
import { toByteString } from "../../go/byte-string";
import { quote, quoteBytes } from "../../go/quote";
import { compileRegexp } from "../../go/regexp";
import { textOf, textsOf } from "./given";
import type { FunctionCheck } from "./given";

/**
 * `ExtractGrokPatterns`. Of the patterns that come with upstream only the names are known here: in what the regular expression's
 * error quotes of one, `x` stands for it. Source: pkg/ottl/ottlfuncs/func_extract_grok_patterns.go, elastic/go-grok v0.3.1.
 */
export const grokError: FunctionCheck = (given, { data: { grok } }) => {
  const own = new Map<string, string>();
  for (const [index, definition] of textsOf(given, "PatternDefinitions").entries()) {
    const at = definition.indexOf("=");
    if (at === -1)
      return `pattern ${shortened(definition)} supplied to ExtractGrokPatterns at index ${index} has incorrect format, expecting PATTERNNAME=pattern definition`;
    const name = definition.slice(0, at);
    if (name.includes(":")) return `pattern ID ${quote(name)} should not contain ':'`;
    own.set(name, definition.slice(at + 1));
  }
  const pattern = textOf(given, "Pattern");
  if (pattern === null) return null;
  const named = given.get("NamedCapturesOnly")?.literal;
  const isNamedOnly = named?.is === "bool" && named.value;
  const expanded = expand(pattern, { own, grok, isNamedOnly });
  if (expanded === null) return null;
  const error = "unknown" in expanded ? expanded.unknown : errorOf(expanded.regexp);
  if (error !== null)
    return `the regex pattern supplied to ExtractGrokPatterns '${quote(pattern)}' is not a valid pattern: ${error}`;
  if (!isNamedOnly || "unknown" in expanded || expanded.hasNames) return null;
  return "at least 1 named capture group must be supplied in the given regex";
};

type Known = {
  readonly own: ReadonlyMap<string, string>;
  readonly grok: OttlData["grok"];
  readonly isNamedOnly: boolean;
};
type Expanded = { readonly regexp: string; readonly hasNames: boolean } | { readonly unknown: string };

/** Null: nothing can be said, since it uses what cannot be compiled, or grows without end. */
function expand(pattern: string, { own, grok, isNamedOnly }: Known): Expanded | null {
  let text = pattern;
  let hasNames = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const uses = [...text.matchAll(use)];
    if (uses.length === 0) return { regexp: text, hasNames: hasNames || namedGroup.test(text) };
    for (const [whole, inner = ""] of uses) {
      const [name = "", target] = inner.split(":");
      const definition = own.get(name) ?? (Object.hasOwn(grok, name) ? "x" : null);
      if (definition === null)
        return { unknown: `pattern definition ${quote(name)} unknown: parsing failed` };
      if (!own.has(name) && grok[name] === "broken") return null;
      hasNames ||= !own.has(name) && grok[name] === "named";
      const group =
        target === undefined && isNamedOnly ? "(" : `(?P<${(target ?? name).replaceAll(".", "___")}>`;
      text = text.replaceAll(whole, () => `${group}${definition})`);
      if (text.length > mostLetters) return null;
    }
  }
  return null;
}

const use = /%\{(\w+(?::[\w.]+(?::\w+)?)?)\}/g;
const namedGroup = /\(\?P?</;
const mostRounds = 100;
const mostLetters = 100_000;

function errorOf(regexp: string): string | null {
  const compiled = compileRegexp(regexp);
  return compiled.ok ? null : compiled.error;
}

/** Twenty bytes at most, as upstream shows a definition. */
function shortened(text: string): string {
  const bytes = toByteString(text);
  return quoteBytes(bytes.length > 20 ? `${bytes.slice(0, 17)}...` : bytes);
}
