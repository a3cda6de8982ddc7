import type { TextResult } from "./text-result";

/** How much of an entry may be named: a part below a prefix, also the prefix itself, also all attributes or the resource. */
type Reach = "field" | "rootable" | "root-or-field";

/** A field of a log entry: `attributes.a`, `body["b"]`, `resource.c`. Source: pkg/stanza/entry/field.go. */
export function parseStanzaField(text: string, reach: Reach): TextResult {
  if (reach === "root-or-field" && (text === "resource" || text === "attributes"))
    return { ok: true, value: text };
  const keys = split(text);
  if (typeof keys === "string") return { ok: false, error: `splitting field: ${keys}` };
  const [prefix = ""] = keys;
  if (prefix === "body") return { ok: true, value: text };
  if (prefix !== "attributes" && prefix !== "resource") return { ok: false, error: "unrecognized prefix" };
  if (reach !== "rootable" && keys.length === 1)
    return { ok: false, error: `${prefix} cannot be referenced without subfield` };
  return { ok: true, value: text };
}

/** The keys of a dotted or bracketed path, or what is wrong with it. */
function split(text: string): readonly string[] | string {
  const keys: string[] = [];
  let at = 0;
  let isFirst = true;
  while (isFirst || at < text.length) {
    if (text[at] === "[") {
      const found = quotedKey(text, at);
      if (typeof found === "string") return found;
      keys.push(found.key);
      at = found.end;
      if (at < text.length && text[at] !== "." && text[at] !== "[")
        return "bracketed access must be followed by a dot or another bracketed access";
      // A dot after a bracket opens a plain key, even an empty one at the end.
      if (text[at] === ".") {
        at += 1;
        if (at === text.length) keys.push("");
        else if (text[at] === "[") keys.push("");
      }
    } else {
      const end = plainEnd(text, at);
      if (isFirst && text === "") return "fields size is 0";
      keys.push(text.slice(at, end));
      at = end;
      if (text[at] === ".") {
        at += 1;
        if (at === text.length) keys.push("");
      }
    }
    isFirst = false;
  }
  return keys;
}

function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "." && text[end] !== "[") end += 1;
  return end;
}

function quotedKey(text: string, start: number): { readonly key: string; readonly end: number } | string {
  const quote = text[start + 1];
  if (quote === undefined) return "found unclosed left bracket";
  if (quote !== "'" && quote !== '"') return "strings in brackets must be surrounded by quotes";
  const close = text.indexOf(quote, start + 2);
  if (close === -1) return `found unclosed ${quote === '"' ? "double" : "single"} quote`;
  if (text[close + 1] === undefined) return "found unclosed left bracket";
  if (text[close + 1] !== "]") return "found characters between closed quote and closing bracket";
  return { key: text.slice(start + 2, close), end: close + 2 };
}
