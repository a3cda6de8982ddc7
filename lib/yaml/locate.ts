import type { Path } from "../base/path";
import { lineEnd, lineIndex, lineStart, lineStartsOf } from "./lines";
import { entryOf } from "./node";
import type { AliasNode, Entry, Item, MapNode, YamlNode } from "./node";
import type { YamlDocument } from "./types";

/** A stretch of a text, in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number };

/**
 * Where the key or value at `path` stands; null where nothing does. Follows aliases and merge keys to where the value is
 * written. A list item has no key: its value is answered. So is the key for a value that is empty.
 */
export function rangeOf(document: YamlDocument, path: Path, part: "key" | "value"): Range | null {
  if (!document.root) return null;
  let node: YamlNode = document.root;
  let key: YamlNode | null = null;
  for (const step of path) {
    const found = child(document, node, step);
    if (!found) return null;
    key = "key" in found ? found.key : null;
    node = found.value;
  }
  const empty = node.start === node.end && node.propsStart === node.propsEnd;
  const shown = (part === "key" || empty) && key ? key : node;
  return { start: shown.start, end: shown.end };
}

/** The innermost key or value at `offset`; blanks and comments beside a line's content belong to it. Null outside of all. */
export function pathAt(
  document: YamlDocument,
  offset: number,
): { readonly path: Path; readonly part: "key" | "value" } | null {
  const path: (string | number)[] = [];
  let part: "key" | "value" = "value";
  let node = document.root;
  while (node && (node.kind === "map" || node.kind === "list")) {
    const index = indexAt(document.text, node.parts, node.flow, offset);
    const found: Entry | Item | undefined = node.parts[index];
    if (!found) break;
    if ("key" in found && found.name === null) break;
    path.push("key" in found ? (found.name ?? "") : index);
    part = "key" in found && offset <= found.key.end ? "key" : "value";
    if (part === "key") break;
    node = found.value;
  }
  return path.length === 0 ? null : { path, part };
}

/** What a merge key of `map` brings under `name`, whether or not an own key hides it; null where nothing does. */
export function mergedEntry(document: YamlDocument, map: MapNode, name: string): Entry | null {
  for (const { merge, value } of map.parts) {
    if (!merge) continue;
    const sources = value.kind === "list" ? value.parts.map((item) => item.value) : [value];
    for (const source of sources) {
      const found = child(document, source, name);
      if (found && "key" in found) return found;
    }
  }
  return null;
}

/** Line and column of `offset`, both from 1, the column in UTF-16 units. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  if (lastIndex.text !== text) lastIndex = { text, starts: lineStartsOf(text) };
  const line = lineIndex(lastIndex.starts, offset);
  return { line: line + 1, column: offset - (lastIndex.starts[line] ?? 0) + 1 };
}

let lastIndex: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

/** What `step` leads to, by way of an alias or a merge key where need be. */
function child(document: YamlDocument, from: YamlNode, step: string | number): Entry | Item | null {
  const node = from.kind === "alias" ? targetOf(document, from) : from;
  if (node?.kind === "list") return typeof step === "number" ? (node.parts[step] ?? null) : null;
  if (node?.kind !== "map") return null;
  const own = entryOf(node, String(step)) ?? mergedEntry(document, node, String(step));
  // A merge key is no data, but it stands somewhere too.
  return own ?? node.parts.find(({ merge, name }) => merge && name === step) ?? null;
}

function targetOf(document: YamlDocument, alias: AliasNode): YamlNode | null {
  for (const [target, aliases] of document.aliases) if (aliases.includes(alias)) return target;
  return null;
}

/** The part that holds `offset`, or -1. Parts stand in order, so the last that begins before it is the only candidate. */
function indexAt(text: string, parts: readonly (Entry | Item)[], flow: boolean, offset: number): number {
  const begins = (part: Range): number => (flow ? part.start : beginOfLine(text, part.start));
  const index = parts.findLastIndex((part) => begins(part) <= offset);
  const found = parts[index];
  if (!found) return -1;
  return offset <= (flow ? found.end : lineEnd(text, found.end)) ? index : -1;
}

/** The indentation before a part is its own; a dash before it is not. */
function beginOfLine(text: string, start: number): number {
  const from = lineStart(text, start);
  return text.slice(from, start).trim() === "" ? from : start;
}
