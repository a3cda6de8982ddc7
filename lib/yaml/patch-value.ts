import { isList, isMap } from "../base/json";
import type { Json } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { TextEdit } from "../base/text-edit";
import { commentsIn } from "./extents";
import { refuseRemoval } from "./find-place";
import type { Slot } from "./find-place";
import { columnOf, lineEnd, skipBlanks, startsLine } from "./lines";
import { isBlockCollection } from "./node";
import type { YamlNode } from "./node";
import { cannotEdit } from "./refusals";
import { indented, renderInline, renderValue } from "./render";
import type { Rendered, Shape } from "./render";
import { quoted } from "./render-scalar";
import type { Style } from "./style";
import type { YamlDocument } from "./types";

/** The splice that puts `value` into `slot` in place of what stands there. Refuses where aliases repeat the old value. */
export function setValue(
  document: YamlDocument,
  style: Style,
  slot: Slot,
  value: Json,
  path: Path,
): Result<TextEdit, Refusal> {
  if (!slot.holder) return setRoot(document, style, slot.node, value, path);
  const { node, part, holder } = slot;
  const refusal = refuseRemoval(document, { start: node.propsStart, end: node.end }, path);
  if (refusal) return err(refusal);
  const inQuotes = requoted(node, value);
  if (inQuotes !== null) return ok({ start: node.propsStart, end: node.end, insert: inQuotes });
  if (holder.flow)
    return ok(intoFlow(style, slot.node, part.after, "key" in part ? part.key.end : part.end, value));
  if (part.after === null) return err(cannotEdit(path));
  const rendered = renderValue(value, style, shapeAfter(node, value));
  const spot: Spot = {
    document,
    style,
    node,
    start: part.start,
    after: part.after,
    isItem: holder.kind === "list",
  };
  if (rendered.inline !== null) return ok(inline(spot, rendered.inline));
  return ok(block(spot, rendered, value));
}

/** A value in block style: the part begins at `start`, its colon or dash ends at `after`. */
type Spot = {
  readonly document: YamlDocument;
  readonly style: Style;
  readonly node: YamlNode;
  readonly start: number;
  readonly after: number;
  readonly isItem: boolean;
};

/** Text in quotes stays in quotes; null where the old or new value is none, or has lines that a block shows better. */
function requoted(node: YamlNode, value: Json): string | null {
  if (node.kind !== "scalar" || typeof value !== "string" || value.includes("\n")) return null;
  if (node.style !== "single" && node.style !== "double") return null;
  return quoted(value, node.style === "single" ? "'" : '"');
}

/** What was flow stays flow, what was a block list stays one; nothing else binds. */
function shapeAfter(node: YamlNode, value: Json): Shape {
  if (node.kind === "scalar" || node.kind === "alias" || node.parts.length === 0) return "style";
  const same = node.kind === "map" ? isMap(value) : isList(value);
  if (!same) return "style";
  return node.flow ? "flow" : "block";
}

function intoFlow(style: Style, node: YamlNode, after: number | null, keyEnd: number, value: Json): TextEdit {
  const text = renderInline(value, style);
  if (node.start < node.end || node.propsStart < node.propsEnd) {
    return { start: node.propsStart, end: Math.max(node.end, node.propsEnd), insert: text };
  }
  return after === null
    ? { start: keyEnd, end: keyEnd, insert: `: ${text}` }
    : { start: after, end: after, insert: ` ${text}` };
}

function inline(spot: Spot, text: string): TextEdit {
  const { document, node, after } = spot;
  if (isBlock(node)) {
    return { start: after, end: lineEnd(document.text, node.end), insert: ` ${text}${headComment(spot)}` };
  }
  if (node.start === node.end && node.propsStart === node.propsEnd)
    return { start: after, end: after, insert: ` ${text}` };
  return { start: node.propsStart, end: Math.max(node.end, node.propsEnd), insert: text };
}

function block(spot: Spot, rendered: Rendered & { readonly inline: null }, value: Json): TextEdit {
  const { document, style, node, after, isItem } = spot;
  const { text } = document;
  const end = lineEnd(text, Math.max(node.end, node.propsEnd));
  const { header, lines } = rendered;
  const column = columnBelow(spot, value);
  if (isItem && header === "" && isBlockCollection(node) && node.start < lineEnd(text, after)) {
    return { start: node.start, end, insert: indented(lines, column).join(style.newline).trimStart() };
  }
  const head = isBlock(node) ? headComment(spot) : commentsAround(spot);
  if (typeof value === "string" && head.includes("\n")) {
    // Comments on lines of their own would become the literal's first lines.
    return inline(spot, quoted(value, style.quote));
  }
  const body = indented(lines, column).join(style.newline);
  if (isItem && header === "" && head === "") return { start: after, end, insert: ` ${body.trimStart()}` };
  return { start: after, end, insert: `${header === "" ? "" : ` ${header}`}${head}${style.newline}${body}` };
}

/** A block keeps the column of the block it replaces, where both are of one kind. */
function columnBelow({ document, style, node, start, isItem }: Spot, value: Json): number {
  const same =
    isBlockCollection(node) && (node.kind === "list") === isList(value) && typeof value === "object";
  const [first] = same ? node.parts : [];
  if (first) return columnOf(document.text, first.start);
  const own = columnOf(document.text, start);
  if (isItem) return own + 2;
  return own + (isList(value) ? style.dashIndent : style.indent);
}

/** The comment on the line of the key or dash, with the blanks before it; "" where the block begins on that line. */
function headComment({ document, node, after }: Spot): string {
  const { text } = document;
  const end = lineEnd(text, after);
  if (isBlockCollection(node) && node.start < end) return "";
  const [comment] = commentsIn(document, { start: after, end });
  return comment ? ` ${text.slice(comment.start, comment.end)}` : "";
}

/** The comments between the key and its inline value and those behind the value: they stay in front of the new block. */
function commentsAround({ document, style, node, after, start }: Spot): string {
  const { text } = document;
  const before = text.slice(after, node.propsStart).trimEnd();
  const end = Math.max(node.end, node.propsEnd);
  const behind = text.slice(skipBlanks(text, end), lineEnd(text, end));
  const head = before === "" ? "" : ` ${before.trimStart()}`;
  if (!behind.startsWith("#")) return before.startsWith("\n") || before.startsWith("\r") ? before : head;
  return before === ""
    ? ` ${behind}`
    : `${before}${style.newline}${" ".repeat(columnOf(text, start) + style.indent)}${behind}`;
}

function isBlock(node: YamlNode): boolean {
  return isBlockCollection(node) || (node.kind === "scalar" && node.style === "block");
}

function setRoot(
  document: YamlDocument,
  style: Style,
  node: YamlNode | null,
  value: Json,
  path: Path,
): Result<TextEdit, Refusal> {
  if (!isMap(value)) return err(cannotEdit(path));
  const { text } = document;
  const rendered = renderValue(value, style);
  const lines = rendered.inline === null ? rendered.lines.join(style.newline) : rendered.inline;
  if (node && node.start < node.end) {
    const refusal = refuseRemoval(document, { start: node.propsStart, end: node.end }, path);
    if (refusal || !startsLine(text, node.propsStart)) return err(refusal ?? cannotEdit(path));
    const start = node.propsStart - columnOf(text, node.propsStart);
    return ok({ start, end: isBlockCollection(node) ? lineEnd(text, node.end) : node.end, insert: lines });
  }
  // An empty text takes a final newline, one that has lines keeps its own habit.
  const insert =
    text.trim() === ""
      ? `${lines}${style.newline}`
      : style.endsWithNewline
        ? `${lines}${style.newline}`
        : `${style.newline}${lines}`;
  return ok({ start: text.length, end: text.length, insert });
}
