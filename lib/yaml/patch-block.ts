import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import type { TextEdit } from "../base/text-edit";
import { commentsIn, endWithComments, startWithComments } from "./extents";
import type { Slot } from "./find-place";
import { columnOf, lineEnd, nextLine, startsLine, withoutBlankLines } from "./lines";
import type { Entry, Item, ListNode, MapNode } from "./node";
import { cannotEdit } from "./refusals";
import { indented } from "./render";
import type { Style } from "./style";
import type { YamlDocument } from "./types";

/** The splice that puts `lines` in as part `index` of a block map or list that has parts. */
export function insertLines(
  document: YamlDocument,
  style: Style,
  node: MapNode | ListNode,
  index: number,
  lines: readonly string[],
): TextEdit {
  const { text } = document;
  const before = node.parts[index];
  const column = columnOf(text, node.parts[0]?.start ?? node.start);
  const block = indented(lines, column).join(style.newline);
  if (!before) {
    const end = endOf(document, node.parts.at(-1), column);
    return { start: end, end, insert: style.newline + block };
  }
  if (startsLine(text, before.start)) {
    const start = startWithComments(document, before.start);
    return { start, end: start, insert: block + style.newline };
  }
  const insert = `${block.trimStart()}${style.newline}${" ".repeat(column)}`;
  return { start: before.start, end: before.start, insert };
}

/** The splice that takes part `index` out, with its comments. The last part leaves `{}` or `[]`; `slot` is the collection's own. */
export function removeLines(
  document: YamlDocument,
  slot: Slot,
  node: MapNode | ListNode,
  index: number,
  path: Path,
): Result<TextEdit, Refusal> {
  const { text } = document;
  const part = node.parts[index];
  if (!part) return err(cannotEdit(path));
  if (node.parts.length === 1 && slot.holder) return removeLast(document, slot, node, part, path);
  const end = endOf(document, part, columnOf(text, part.start));
  if (startsLine(text, part.start)) return ok(wholeLines(text, startWithComments(document, part.start), end));
  const next = node.parts[index + 1];
  if (!next) return err(cannotEdit(path));
  // `- a: 1`: the dash stays for the next one, unless comments stand between.
  if (commentsIn(document, { start: end, end: next.start }).length === 0)
    return ok({ start: part.start, end: next.start, insert: "" });
  return ok({ start: trimmedStart(text, part.start), end, insert: "" });
}

/** The splice that moves item `from` to position `to`, each with its comments; blank lines between stay where they are. */
export function moveLines(
  document: YamlDocument,
  node: ListNode,
  from: number,
  to: number,
  path: Path,
): Result<TextEdit, Refusal> {
  const { text } = document;
  const low = Math.min(from, to);
  const chunks = node.parts.slice(low, Math.max(from, to) + 1).map((part) => {
    const column = columnOf(text, part.start);
    const start = startsLine(text, part.start)
      ? startWithComments(document, part.start) + column
      : part.start;
    return { start, end: endOf(document, part, column) };
  });
  const [first] = chunks;
  const last = chunks.at(-1);
  const moved = chunks[from - low];
  if (!first || !last || !moved) return err(cannotEdit(path));
  const order = chunks.toSpliced(from - low, 1).toSpliced(to - low, 0, moved);
  const insert = order.map(({ start, end }, place) => {
    const gap = text.slice(chunks[place]?.end, chunks[place + 1]?.start ?? last.end);
    return text.slice(start, end) + gap;
  });
  return ok({ start: first.start, end: last.end, insert: insert.join("") });
}

function endOf(document: YamlDocument, part: Entry | Item | undefined, column: number): number {
  return part ? endWithComments(document, part.end, column) : document.text.length;
}

/** Lines from `start` to the line that ends at `end`, with their line break; at the end of the text with those before. */
function wholeLines(text: string, start: number, end: number): TextEdit {
  const next = nextLine(text, end);
  if (next > end && text[next - 1] === "\n") return { start, end: next, insert: "" };
  return { start: withoutBlankLines(text, start), end: text.length, insert: "" };
}

/** `key:` with one part below becomes `key: []` or `key: {}`; other comments stay, on the key's line and below it. */
function removeLast(
  document: YamlDocument,
  slot: Slot,
  node: MapNode | ListNode,
  part: Entry | Item,
  path: Path,
): Result<TextEdit, Refusal> {
  const { text } = document;
  const after = slot.part?.after ?? null;
  const empty = node.kind === "map" ? "{}" : "[]";
  const end = endOf(document, part, columnOf(text, part.start));
  if (after === null) return err(cannotEdit(path));
  if (part.start < lineEnd(text, after)) return ok({ start: part.start, end, insert: empty });
  if (!startsLine(text, part.start)) return err(cannotEdit(path));
  const from = node.propsStart < node.propsEnd ? node.propsEnd : after;
  const between = text.slice(from, startWithComments(document, part.start)).replace(/\r?\n$/, "");
  return ok({ start: from, end, insert: ` ${empty}${between}` });
}

function trimmedStart(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}
