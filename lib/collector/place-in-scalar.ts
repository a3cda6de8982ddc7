import type { ScalarItem } from "./yaml/nodes";

/**
 * Where a place inside of a scalar's value stands in its source; `offset` counts UTF-16 units of the value, as does the answer in
 * the source. Quotes and their escapes are read along; elsewhere the characters are counted that are no blanks, which stand in
 * the same order however the lines are folded. The scalar's beginning where neither tells.
 */
export function placeInScalar(source: string, item: ScalarItem, offset: number): number {
  const raw = source.slice(item.start, item.end);
  const isQuoted = raw.startsWith('"') || raw.startsWith("'");
  if (isQuoted && !raw.includes("\n")) return item.start + quotedAt(raw, offset);
  if (raw.startsWith('"') ? raw.includes("\\") : isQuoted && raw.includes("''")) return item.start;
  const isBlock = /^[|>]/.test(raw);
  const from = isBlock ? raw.indexOf("\n") + 1 : Number(isQuoted);
  const before = countDark(item.value.slice(0, offset));
  const found = darkAt(raw, from, before);
  return found === null ? item.start : item.start + found;
}

function countDark(text: string): number {
  return text.replaceAll(/\s/g, "").length;
}

/** Where the character stands that has so many before it, blanks not counted. */
function darkAt(raw: string, from: number, before: number): number | null {
  let left = before;
  for (let at = from; at < raw.length; at += 1) {
    if (/\s/.test(raw[at] ?? "")) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return null;
}

/** Steps over what stands for one unit of the value each. */
function quotedAt(raw: string, offset: number): number {
  const escape = raw[0] === "'" ? /''/y : /\\(?:x..|u....|U.{8}|.)/sy;
  let at = 1;
  for (let units = 0; units < offset; units += 1) {
    escape.lastIndex = at;
    const found = escape.exec(raw)?.[0];
    at += found?.length ?? 1;
    if (found?.startsWith("\\U")) units += 1;
  }
  return at;
}
