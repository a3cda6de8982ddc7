import type { ScalarItem } from "./yaml/nodes";

/**
 * Where a place inside of a scalar's value stands in its source; `offset` counts UTF-16 units of the value, as does the answer in
 * the source. Quotes and their escapes are read along; of a block or a scalar over several lines the line is looked up. The
 * scalar's beginning where that does not tell.
 */
export function placeInScalar(source: string, item: ScalarItem, offset: number): number {
  const raw = source.slice(item.start, item.end);
  const quote = raw[0];
  if ((quote === '"' || quote === "'") && !raw.includes("\n")) return item.start + quotedAt(raw, offset);
  const from = item.value.lastIndexOf("\n", offset - 1) + 1;
  const to = item.value.indexOf("\n", from);
  const line = item.value.slice(from, to === -1 ? undefined : to);
  const found = raw.indexOf(line);
  const isSure = line !== "" && found !== -1 && !raw.includes(line, found + 1);
  return isSure ? item.start + found + offset - from : item.start;
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
