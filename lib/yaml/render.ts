import { isList, isMap } from "../base/json";
import type { Json, JsonMap } from "../base/json";
import { renderLiteral, renderScalar } from "./render-scalar";
import type { Style } from "./style";

/**
 * A value as text. Inline: one line. Block: `header` stands on the line of the key or dash ("" for a map or list, `|` for a
 * literal), `lines` below it, not yet indented.
 */
export type Rendered =
  | { readonly inline: string }
  | { readonly inline: null; readonly header: string; readonly lines: readonly string[] };

/** How a list or map that was there before wants its successor written; "style" leaves it to the style of the text. */
export type Shape = "style" | "flow" | "block";

/** A value in block context, in the style of the text. Lists of scalars go by `shape` or style, filled maps are blocks. */
export function renderValue(value: Json, style: Style, shape: Shape = "style"): Rendered {
  if (typeof value === "string") {
    const literal = renderLiteral(value, style);
    if (literal) return { inline: null, header: literal[0], lines: literal[1] };
  }
  if (isEmptyOrScalar(value) || shape === "flow") return { inline: renderInline(value, style, "block") };
  if (isMap(value)) return { inline: null, header: "", lines: mapLines(value, style) };
  if (shape === "style" && style.scalarLists === "flow" && value.every((item) => isShort(item))) {
    const inline = renderInline(value, style, "block");
    if (inline.length <= flowWidth) return { inline };
  }
  return { inline: null, header: "", lines: value.flatMap((item) => itemLines(item, style)) };
}

/** A value on one line, as it stands inside of flow collections (`place` "flow") or after a key or dash ("block"). */
export function renderInline(value: Json, style: Style, place: "flow" | "block" = "flow"): string {
  if (isList(value)) {
    const pad = style.padLists && value.length > 0 ? " " : "";
    return `[${pad}${value.map((item) => renderInline(item, style)).join(", ")}${pad}]`;
  }
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, item]) => flowPair(key, item, style));
    const pad = style.padMaps && pairs.length > 0 ? " " : "";
    return `{${pad}${pairs.join(", ")}${pad}}`;
  }
  return renderScalar(value, place, style);
}

/** `key: value` inside of braces. */
export function flowPair(key: string, value: Json, style: Style): string {
  return `${renderScalar(key, "flow-key", style)}: ${renderInline(value, style)}`;
}

/** The lines of one pair of a block map. A null value leaves the key alone, as `batch:` is usually written. */
export function pairLines(key: string, value: Json, style: Style): readonly string[] {
  const name = renderScalar(key, "key", style);
  if (value === null) return [`${name}:`];
  const rendered = renderValue(value, style);
  if (rendered.inline !== null) return [`${name}: ${rendered.inline}`];
  const { header, lines } = rendered;
  const columns = isList(value) ? style.dashIndent : style.indent;
  return [header === "" ? `${name}:` : `${name}: ${header}`, ...indented(lines, columns)];
}

/** The lines of one item of a block list; a map begins on the line of its dash. */
export function itemLines(value: Json, style: Style): readonly string[] {
  const rendered = renderValue(value, style);
  if (rendered.inline !== null) return [`- ${rendered.inline}`];
  const { header, lines } = rendered;
  if (header !== "") return [`- ${header}`, ...indented(lines, 2)];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : indent(line, 2)));
}

/** Lines set in by `columns`; empty ones stay empty. */
export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => indent(line, columns));
}

const flowWidth = 80;

function mapLines(map: JsonMap, style: Style): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => pairLines(key, value, style));
}

function indent(line: string, columns: number): string {
  return line === "" ? "" : " ".repeat(columns) + line;
}

function isEmptyOrScalar(value: Json): value is null | boolean | number | string {
  if (isList(value)) return value.length === 0;
  return !isMap(value) || Object.keys(value).length === 0;
}

/** What may stand in a list on one line: scalars without line breaks. */
function isShort(value: Json): boolean {
  return !isMap(value) && !isList(value) && !(typeof value === "string" && value.includes("\n"));
}
