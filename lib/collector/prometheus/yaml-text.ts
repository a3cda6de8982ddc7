import { goTypeOf, isRawList, isRawMap, parsedOf, RawFloat, RawTime, RawUint } from "../raw";
import type { Raw, RawMap } from "../raw";

/** The collector writes Prometheus' part as YAML again before the library reads it, with sorted keys. */
export function sortedEntries(map: RawMap): readonly (readonly [string, Raw])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** How many lines a value takes there, below or beside its key. */
export function linesOf(raw: Raw): number {
  const value = parsedOf(raw);
  if (isRawMap(value))
    return Math.max(1, sum(sortedEntries(value).map(([, item]) => linesOf(item) + (isBelow(item) ? 1 : 0))));
  if (isRawList(value)) return Math.max(1, sum(value.map(linesOf)));
  // A text of several lines stands as a block below its key.
  return typeof value === "string" && value.includes("\n")
    ? 1 + value.replace(/\n$/, "").split("\n").length
    : 1;
}

/** Does a value begin on the line below its key? */
export function isBelow(raw: Raw): boolean {
  const value = parsedOf(raw);
  return (isRawMap(value) && value.size > 0) || (isRawList(value) && value.length > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** A scalar's text there. */
export function scalarText(raw: Raw): string {
  const value = parsedOf(raw);
  if (value === null) return "null";
  if (value instanceof RawFloat)
    return Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value);
  if (value instanceof RawUint) return String(value.value);
  if (value instanceof RawTime) return value.text;
  return typeof value === "object" ? "" : String(value);
}

/** The value as the library's messages show it: its tag, and the beginning of its text. */
export function shownValue(raw: Raw): string {
  const value = parsedOf(raw);
  if (isRawMap(value)) return "!!map";
  if (isRawList(value)) return "!!seq";
  const text = scalarText(value);
  const bytes = new TextEncoder().encode(text);
  const shown = bytes.length > 10 ? `${new TextDecoder().decode(bytes.slice(0, 7))}...` : text;
  return `${tags[goTypeOf(value)] ?? "!!str"} \`${shown}\``;
}

const tags: Readonly<Record<string, string>> = {
  bool: "!!bool",
  int: "!!int",
  uint64: "!!int",
  float64: "!!float",
  "time.Time": "!!timestamp",
};
