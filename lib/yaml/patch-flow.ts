import type { TextEdit } from "../base/text-edit";
import { commentsIn, startWithComments } from "./extents";
import { lineEnd, lineStart, nextLine } from "./lines";
import type { Entry, Item, ListNode, MapNode } from "./node";
import type { Style } from "./style";
import type { YamlDocument } from "./types";

type Part = Entry | Item;

/** The splice that puts `added` in as part `index` of a flow map or list. */
export function insertFlow(
  document: YamlDocument,
  style: Style,
  node: MapNode | ListNode,
  index: number,
  added: string,
): TextEdit {
  const { text } = document;
  const before = node.parts[index];
  const last = node.parts.at(-1);
  if (!last) return fillEmpty(text, style, node, added);
  if (before) {
    if (!ownLine(text, before)) return { start: before.start, end: before.start, insert: `${added}, ` };
    const start = startWithComments(document, before.start);
    return { start, end: start, insert: `${indentOf(text, before)}${added},${style.newline}` };
  }
  const end = lineEnd(text, last.end);
  const comma = commaAfter(document, last.end);
  if (!ownLine(text, last) || node.end <= end || (comma !== null && comma > end)) {
    const start = endWithBlank(text, last);
    return { start, end: start, insert: `, ${added}` };
  }
  const line = `${style.newline}${indentOf(text, last)}${added}`;
  if (comma !== null) return { start: end, end, insert: `${line},` };
  return { start: last.end, end, insert: `,${text.slice(last.end, end)}${line}` };
}

/** A key without a value keeps its blank before a comma: the collector's reader takes `key:,` for a key of that very name. */
function endWithBlank(text: string, { end }: Part): number {
  return text[end - 1] === ":" && text[end] === " " ? end + 1 : end;
}

/** The splice that takes part `index` out. A part on a line of its own goes with its line and the comments above it. */
export function removeFlow(document: YamlDocument, node: MapNode | ListNode, index: number): TextEdit | null {
  const { text } = document;
  const part = node.parts[index];
  if (!part) return null;
  if (node.parts.length === 1) return removeOnly(document, node, part);
  const comma = commaAfter(document, part.end);
  const end = lineEnd(text, part.end);
  const alone = ownLine(text, part) && node.end > end && onlyPartOn(text, node, index, end);
  const next = node.parts[index + 1];
  if (alone && comma !== null && comma < end) {
    return { start: startWithComments(document, part.start), end: nextLine(text, end), insert: "" };
  }
  if (next) {
    const bare = commentsIn(document, { start: part.end, end: next.start }).length === 0;
    return { start: part.start, end: bare || comma === null ? next.start : comma + 1, insert: "" };
  }
  return removeTail(document, node, index, alone);
}

/** The splice that moves part `from` to position `to`. Parts on lines of their own take their comments along. */
export function moveFlow(document: YamlDocument, node: ListNode, from: number, to: number): TextEdit | null {
  const { text } = document;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const parts = node.parts.slice(low, high + 1);
  const lineWise = parts.every(
    (part, index) =>
      ownLine(text, part) &&
      node.end > lineEnd(text, part.end) &&
      onlyPartOn(text, node, low + index, lineEnd(text, part.end)),
  );
  const chunks = parts.map((part) => (lineWise ? lineChunk(document, part) : inlineChunk(part)));
  const [first] = chunks;
  const last = chunks.at(-1);
  const moved = chunks[from - low];
  if (!first || !last || !moved) return null;
  const order = chunks.toSpliced(from - low, 1).toSpliced(to - low, 0, moved);
  const insert = order.map((chunk, place) => {
    const here = chunks[place] ?? chunk;
    const gap = text.slice(here.end, chunks[place + 1]?.start ?? last.end);
    // The comma belongs to the position, the comment behind it to the part.
    const tail = text.slice(chunk.tail, chunk.end).replace(",", "");
    const comma = text.slice(here.tail, here.end).startsWith(",") ? "," : "";
    return text.slice(chunk.start, chunk.tail) + comma + tail + gap;
  });
  return { start: first.start, end: last.end, insert: insert.join("") };
}

/** `[start, tail)` moves, `[tail, end)` is a comma and a comment. */
type Chunk = { readonly start: number; readonly tail: number; readonly end: number };

function inlineChunk({ start, end }: Part): Chunk {
  return { start, tail: end, end };
}

function lineChunk(document: YamlDocument, part: Part): Chunk {
  const start = startWithComments(document, part.start);
  return { start, tail: part.end, end: lineEnd(document.text, part.end) };
}

function fillEmpty(text: string, style: Style, node: MapNode | ListNode, added: string): TextEdit {
  const close = node.end - 1;
  const pad = (node.kind === "map" ? style.padMaps : style.padLists) ? " " : "";
  if (text.slice(node.start + 1, close).trim() === "") {
    return { start: node.start + 1, end: close, insert: `${pad}${added}${pad}` };
  }
  return { start: close, end: close, insert: /\s/.test(text[close - 1] ?? "") ? added : ` ${added}` };
}

/** The only part goes and leaves `[]` or `{}`, or the comments that are not its own. */
function removeOnly(document: YamlDocument, node: MapNode | ListNode, part: Part): TextEdit {
  const { text } = document;
  const alone = ownLine(text, part) && node.end > lineEnd(text, part.end);
  const start = alone ? startWithComments(document, part.start) : part.start;
  const end = alone ? lineEnd(text, part.end) : part.end;
  const all = commentsIn(document, node).length;
  const own = commentsIn(document, { start, end }).length;
  if (all === own) return { start: node.start + 1, end: node.end - 1, insert: "" };
  if (alone) return { start, end: nextLine(text, end), insert: "" };
  return { start, end: (commaAfter(document, part.end) ?? end - 1) + 1, insert: "" };
}

/** The last of several parts, without a comma behind it: the comma before it goes too. */
function removeTail(
  document: YamlDocument,
  node: MapNode | ListNode,
  index: number,
  alone: boolean,
): TextEdit | null {
  const { text } = document;
  const part = node.parts[index];
  const before = node.parts[index - 1];
  const comma = before ? commaAfter(document, before.end) : null;
  if (!part || !before || comma === null) return null;
  const stop = alone ? startWithComments(document, part.start) : part.start;
  const between = text.slice(before.end, comma) + text.slice(comma + 1, stop);
  if (alone)
    return { start: before.end, end: lineEnd(text, part.end), insert: between.replace(/\r?\n$/, "") };
  const bare = commentsIn(document, { start: before.end, end: part.start }).length === 0;
  return bare
    ? { start: endWithBlank(text, before), end: part.end, insert: "" }
    : { start: before.end, end: part.end, insert: between };
}

/** True where no other part shares the line that ends at `end`. */
function onlyPartOn(text: string, node: MapNode | ListNode, index: number, end: number): boolean {
  const next = node.parts[index + 1];
  return !next || lineStart(text, next.start) > end;
}

/** Where the comma after a part stands; null where there is none before the closing bracket. */
function commaAfter({ text, comments }: YamlDocument, from: number): number | null {
  let here = from;
  for (;;) {
    while (/\s/.test(text[here] ?? "")) here++;
    const comment = text[here] === "#" ? comments.find(({ start }) => start === here) : undefined;
    if (!comment) return text[here] === "," ? here : null;
    here = comment.end;
  }
}

function ownLine(text: string, part: Part): boolean {
  return indentOf(text, part).trim() === "";
}

function indentOf(text: string, { start }: Part): string {
  return text.slice(lineStart(text, start), start);
}
