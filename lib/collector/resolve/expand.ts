import { Expanded, isRawList, isRawMap, UnknownRaw } from "../raw";
import type { Raw } from "../raw";
import { quote } from "../go/quote";
import { retrieve } from "./retrieve";
import type { ResolveFault, Retrieved } from "./retrieve";
import type { Environment } from "../types";

/** What is needed to expand, and where faults go: `at` is the path below the value that is expanded. */
export type ExpandContext = {
  readonly environment: Environment;
  readonly version: string;
  readonly fail: (fault: ResolveFault) => void;
};

/**
 * Replaces every `${…}` in a value, again and again until none is left, then `$$` by `$` (confmap/expand.go). A value that is one
 * `${…}` may become anything; within a text it becomes text. What fails is told and left as it stands.
 */
export function expandAll(value: Raw, context: ExpandContext): Raw {
  if (!mayExpand(value)) return value;
  let here = value;
  for (let round = 0; round < 1000; round++) {
    const next = expandValue(here, context);
    if (next === here) return unescape(here);
    here = next;
  }
  context.fail({ text: "too many recursive expansions", kind: "recursion" });
  return UnknownRaw.value;
}

/** One round. Answers the same object where nothing was to be done. */
function expandValue(value: Raw, context: ExpandContext): Raw {
  if (value instanceof Expanded) return expandExpanded(value, context);
  if (typeof value === "string") return value.includes("${") ? expandText(value, context) : value;
  if (isRawList(value)) {
    const items = value.map((item) => expandValue(item, context));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isRawMap(value)) return value;
  let isChanged = false;
  const map = new Map<string, Raw>();
  for (const [key, item] of value) {
    const next = expandValue(item, context);
    isChanged ||= next !== item;
    map.set(key, next);
  }
  return isChanged ? map : value;
}

/** What came out of an expansion is expanded again, its text too. */
function expandExpanded(value: Expanded, context: ExpandContext): Raw {
  const inner = expandValue(value.value, context);
  if (inner instanceof Expanded || typeof inner === "string") return inner;
  const original = expandValue(value.original, { ...context, fail: () => undefined });
  if (typeof original !== "string") return inner;
  return inner === value.value && original === value.original ? value : new Expanded(inner, original);
}

function expandText(text: string, context: ExpandContext): Raw {
  const uri = findUri(text);
  if (uri === null) return text;
  const found = expandUri(uri, context);
  if (found === null) return UnknownRaw.value;
  if (uri === text) {
    if (found.value instanceof UnknownRaw) return found.value;
    return found.text === null ? found.value : new Expanded(found.value, found.text);
  }
  if (found.value instanceof UnknownRaw || found.text === null) return UnknownRaw.value;
  return text.replaceAll(uri, () => found.text ?? "");
}

/** The innermost `${…}` that ends first and is not escaped by an odd number of dollars; null where there is none. */
function findUri(text: string): string | null {
  let from = 0;
  for (;;) {
    const close = text.indexOf("}", from);
    if (close === -1) return null;
    const open = text.slice(from, close + 1).lastIndexOf("${");
    if (open !== -1) {
      const start = from + open;
      let dollars = 0;
      while (start - dollars - 1 >= from && text[start - dollars - 1] === "$") dollars += 1;
      // An escaped one ends the search, whatever comes behind it.
      return dollars % 2 === 1 ? null : text.slice(start, close + 1);
    }
    from = close + 1;
  }
}

function expandUri(expression: string, context: ExpandContext): Retrieved | null {
  const inner = expression.slice(2, -1);
  const uri = inner.includes(":") ? inner : `env:${inner}`;
  const match = /^([A-Za-z][A-Za-z0-9+.-]+):([\s\S]*)$/.exec(uri);
  if (!match) {
    context.fail({ text: `invalid uri: ${quote(uri)}`, kind: "uri", name: uri });
    return null;
  }
  const [, scheme = "", opaque = ""] = match;
  if (opaque.includes("$")) {
    const text = `the uri ${quote(uri)} contains unsupported characters ('$')`;
    context.fail({ text, kind: "dollar", name: uri });
    return null;
  }
  const found = retrieve(scheme, opaque, context);
  if ("fault" in found) {
    context.fail(found.fault);
    return null;
  }
  return found;
}

/** Every `$$` is a dollar, in all texts. */
function unescape(value: Raw): Raw {
  if (typeof value === "string") return value.includes("$$") ? value.replaceAll("$$", () => "$") : value;
  if (value instanceof Expanded)
    return new Expanded(
      unescape(value.value),
      value.original.replaceAll("$$", () => "$"),
    );
  if (isRawList(value)) return value.map(unescape);
  return isRawMap(value) ? new Map([...value].map(([key, item]) => [key, unescape(item)])) : value;
}

/** Most values hold no dollar at all. */
function mayExpand(value: Raw): boolean {
  if (typeof value === "string") return value.includes("$");
  if (isRawList(value)) return value.some(mayExpand);
  if (!isRawMap(value)) return value instanceof Expanded;
  for (const item of value.values()) if (mayExpand(item)) return true;
  return false;
}
