import { readDocument } from "./document";
import { lineIndex, lineStart } from "./lines";

/**
 * One comment. `text` is without its `#` and trimmed; `start` is at the `#`, `end` at the end of its line, in UTF-16 units;
 * `line` counts from 1. `above`: it has a line of its own and so speaks of what follows.
 */
export type Comment = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly above: boolean;
};

/** All comments of a text, in order. A `#` inside of a quoted or block scalar is none. Empty for a text that is refused unread. */
export function commentsOf(text: string): readonly Comment[] {
  const { comments, lineStarts } = readDocument(text);
  return comments.map(({ start, end }) => ({
    text: text.slice(start + 1, end).trim(),
    start,
    end,
    line: lineIndex(lineStarts, start) + 1,
    above: text.slice(lineStart(text, start), start).trim() === "",
  }));
}
