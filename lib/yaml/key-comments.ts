import type { Path } from "../base/path";
import { sameData } from "./apply-data";
import { readDocument } from "./document";
import { commentsIn, startWithComments } from "./extents";
import { columnOf, lineEnd, lineStart, startsLine } from "./lines";
import { rangeOf } from "./locate";

/** The comments that belong to a key: the lines above it, and what stands beside it on its line. */
export type KeyComments = { readonly above: readonly string[]; readonly beside: string | null };

/** The comments of the key at the end of `path`, each from its `#` on; none where no key starts a line there. */
export function keyComments(text: string, path: Path): KeyComments {
  const document = readDocument(text);
  const key = rangeOf(document, path, "key");
  const value = rangeOf(document, path, "value");
  if (!key || !startsLine(text, key.start)) return { above: [], beside: null };
  const top = startWithComments(document, key.start);
  const above = commentsIn(document, { start: top, end: lineStart(text, key.start) });
  const line = { start: key.end, end: lineEnd(text, key.end) };
  const beside = commentsIn(document, line).find(
    ({ start }) => !value || start < value.start || start >= value.end,
  );
  return {
    above: above.map(({ start, end }) => text.slice(start, end).trimEnd()),
    beside: beside ? text.slice(beside.start, beside.end).trimEnd() : null,
  };
}

/** The text with these comments at the key at the end of `path`; as it was where the key stands in the midst of a line. */
export function withKeyComments(text: string, path: Path, { above, beside }: KeyComments): string {
  const document = readDocument(text);
  const key = rangeOf(document, path, "key");
  if (!key || !startsLine(text, key.start)) return text;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const start = lineStart(text, key.start);
  const end = lineEnd(text, key.end);
  const column = " ".repeat(columnOf(text, key.start));
  const head = above.map((line) => column + line + newline).join("");
  const tail =
    beside === null || commentsIn(document, { start: key.end, end }).length > 0 ? "" : ` ${beside}`;
  const next = text.slice(0, start) + head + text.slice(start, end) + tail + text.slice(end);
  const after = readDocument(next);
  // A comment must never become part of a value, such as a block of text that begins on the key's line.
  return after.issues.length === 0 && sameData(after.data, document.data) ? next : text;
}
