import { columnOf, lineEnd, lineStart, nextLine, skipBlanks } from "./lines";
import type { CommentSpan, YamlDocument } from "./types";

/**
 * Where the comment lines begin that stand directly above `start` at its column and so belong to it; the start of its own line
 * where there are none. For what starts its line only.
 */
export function startWithComments({ text, comments }: YamlDocument, start: number): number {
  const column = columnOf(text, start);
  let top = lineStart(text, start);
  while (top > 0) {
    const above = lineStart(text, top - 1);
    if (above >= top || !commentAt(comments, above + column) || skipBlanks(text, above) !== above + column)
      break;
    top = above;
  }
  return top;
}

/**
 * Where what ends at `end` ends with all that is its own: the rest of its line, and comment lines below that are set in deeper
 * than its `column`. At the end of a line, before the line break.
 */
export function endWithComments({ text, comments }: YamlDocument, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (let line = nextLine(text, last); line < text.length; line = nextLine(text, line)) {
    const first = skipBlanks(text, line);
    if (first >= lineEnd(text, line)) continue;
    if (!commentAt(comments, first) || first - line <= column) break;
    last = lineEnd(text, line);
  }
  return last;
}

/** The comments that begin in `[start, end)`. */
export function commentsIn(
  { comments }: YamlDocument,
  { start, end }: { readonly start: number; readonly end: number },
): readonly CommentSpan[] {
  const from = firstFrom(comments, start);
  const found: CommentSpan[] = [];
  for (let index = from; (comments[index]?.start ?? end) < end; index++) {
    const comment = comments[index];
    if (comment) found.push(comment);
  }
  return found;
}

function commentAt(comments: readonly CommentSpan[], offset: number): boolean {
  return comments[firstFrom(comments, offset)]?.start === offset;
}

/** Index of the first comment that begins at `offset` or later. */
function firstFrom(comments: readonly CommentSpan[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
