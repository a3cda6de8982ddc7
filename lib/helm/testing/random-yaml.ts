import type { Random } from "./random";

/** A text to be written: scalars as they shall stand, lists and maps in whatever style comes. */
export type Written =
  { readonly raw: string } | { readonly list: readonly Written[] } | { readonly map: Pairs };
type Pairs = readonly (readonly [string, Written])[];

/** A scalar as it shall stand in the text. */
export function raw(text: string): Written {
  return { raw: text };
}

/** A map of the pairs that are there. */
export function map(...pairs: readonly (readonly [string, Written] | null)[]): Written {
  return { map: pairs.filter((pair) => pair !== null) };
}

/** A list. */
export function list(...items: readonly Written[]): Written {
  return { list: items };
}

/** A text that means `tree`: in blocks or in one line, indented by two or four, with comments and empty lines here and there. */
export function write(tree: Written, random: Random): string {
  const lines = block(tree, { random, width: random.chance(0.8) ? 2 : 4 });
  return `${lines.join("\n")}${random.chance(0.9) ? "\n" : ""}`;
}

type Style = { readonly random: Random; readonly width: number };

function block(tree: Written, style: Style): readonly string[] {
  if ("raw" in tree) return tree.raw.split("\n");
  if ("list" in tree)
    return tree.list.flatMap((item) => {
      const [first = "", ...rest] =
        !("raw" in item) && isShort(item, style) ? [flow(item)] : block(item, style);
      return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))];
    });
  return tree.map.flatMap(([key, value]) => [...before(style), ...pair(key, value, style)]);
}

function pair(key: string, value: Written, style: Style): readonly string[] {
  const { random, width } = style;
  const after = random.chance(0.1) ? "  # as agreed: {{ not a template }}" : "";
  const indent = " ".repeat(width);
  if ("raw" in value) {
    const [first = "", ...rest] = value.raw.split("\n");
    const header = first === "" ? `${key}:` : `${key}: ${first}`;
    return [
      rest.length > 0 ? header : `${header}${after}`,
      ...rest.map((line) => (line === "" ? "" : `${indent}${line}`)),
    ];
  }
  if (isEmpty(value) || isShort(value, style)) return [`${key}: ${flow(value)}${after}`];
  return [`${key}:${after}`, ...block(value, style).map((line) => (line === "" ? "" : `${indent}${line}`))];
}

function before({ random }: Style): readonly string[] {
  if (random.chance(0.06)) return ["# what follows was measured: yes"];
  return random.chance(0.04) ? [""] : [];
}

function isEmpty(value: Written): boolean {
  return ("list" in value && value.list.length === 0) || ("map" in value && value.map.length === 0);
}

function isShort(value: Written, { random }: Style): boolean {
  return isOneLine(value) && random.chance("list" in value ? 0.6 : 0.2);
}

function isOneLine(value: Written): boolean {
  if ("raw" in value)
    return !value.raw.includes("\n") && !/[,[\]{}]/.test(unquoted(value.raw)) && value.raw !== "";
  return "list" in value ? value.list.every(isOneLine) : value.map.every(([, each]) => isOneLine(each));
}

/** Quotes protect what would end a value on one line. */
function unquoted(text: string): string {
  return /^["']/.test(text) ? "" : text;
}

function flow(value: Written): string {
  if ("raw" in value) return value.raw;
  if ("list" in value) return `[${value.list.map(flow).join(", ")}]`;
  return `{${value.map.map(([key, each]) => `${key}: ${flow(each)}`).join(", ")}}`;
}
