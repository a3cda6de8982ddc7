import { isBlank, isBreak, isBreakOrEnd, isDigit, scanFault } from "./cursor";
import type { Cursor, Mark } from "./cursor";

/** A `|` or `>` scalar: its text and where it ends. `parentIndent` is that of the block around it. */
export function scanBlockScalar(
  cursor: Cursor,
  isLiteral: boolean,
  parentIndent: number,
): { readonly value: string; readonly end: Mark } {
  const start = cursor.mark();
  cursor.skip();
  const { chomping, increment } = scanHeader(cursor, start);
  let indent = increment > 0 ? Math.max(parentIndent, 0) + increment : 0;
  let text = "";
  let leadingBreak = "";
  let isLeadingBlank = false;
  const first = scanBreaks(cursor, indent, parentIndent, start);
  indent = first.indent;
  let { breaks, end } = first;
  while (cursor.column === indent && cursor.code() !== -1) {
    const isTrailingBlank = isBlank(cursor.code());
    if (!isLiteral && leadingBreak.startsWith("\n") && !isLeadingBlank && !isTrailingBlank) {
      if (breaks === "") text += " ";
    } else text += leadingBreak;
    text += breaks;
    isLeadingBlank = isBlank(cursor.code());
    const from = cursor.index;
    while (!isBreakOrEnd(cursor.code())) cursor.skip();
    text += cursor.text.slice(from, cursor.index);
    // At the end of the text the reader takes its own mark of the end for no break.
    leadingBreak = cursor.code() === -1 ? "" : cursor.takeBreak();
    ({ breaks, end } = scanBreaks(cursor, indent, parentIndent, start));
  }
  if (chomping !== "-") text += leadingBreak;
  if (chomping === "+") text += breaks;
  return { value: text, end };
}

function scanHeader(cursor: Cursor, start: Mark): { readonly chomping: string; readonly increment: number } {
  let chomping = "";
  let increment = 0;
  const takeSign = (): void => {
    if (cursor.code() !== 43 && cursor.code() !== 45) return;
    chomping = cursor.code() === 43 ? "+" : "-";
    cursor.skip();
  };
  takeSign();
  if (isDigit(cursor.code())) {
    if (cursor.code() === 48) throw scanFault("found an indentation indicator equal to 0", start, cursor);
    increment = cursor.code() - 48;
    cursor.skip();
    if (chomping === "") takeSign();
  }
  while (isBlank(cursor.code())) cursor.skip();
  if (cursor.code() === 35) while (!isBreakOrEnd(cursor.code())) cursor.skip();
  if (!isBreakOrEnd(cursor.code()))
    throw scanFault("did not find expected comment or line break", start, cursor);
  if (isBreak(cursor.code())) cursor.takeBreak();
  return { chomping, increment };
}

type Breaks = { readonly indent: number; readonly breaks: string; readonly end: Mark };

/** Empty lines, and the indentation after them; an indentation of 0 is found out here. */
function scanBreaks(cursor: Cursor, indent: number, parentIndent: number, start: Mark): Breaks {
  let breaks = "";
  let end = cursor.mark();
  let widest = 0;
  for (;;) {
    skipIndentation(cursor, indent);
    widest = Math.max(widest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.code() === 9)
      throw scanFault("found a tab character where an indentation space is expected", start, cursor);
    if (!isBreak(cursor.code())) break;
    breaks += cursor.takeBreak();
    end = cursor.mark();
  }
  return { indent: indent === 0 ? Math.max(widest, parentIndent + 1, 1) : indent, breaks, end };
}

function skipIndentation(cursor: Cursor, indent: number): void {
  const most = indent === 0 ? Infinity : indent - cursor.column;
  for (let count = 0; count < most && cursor.code() === 32; count++) cursor.skip();
}
