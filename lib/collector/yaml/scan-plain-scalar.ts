import { isBlank, isBlankOrEnd, isBreak, scanFault } from "./cursor";
import type { Cursor, Mark } from "./cursor";

/** A scalar without quotes. `brokeLine`: it ran over a line break at its end, so a key may follow. */
export type PlainScalar = { readonly value: string; readonly end: Mark; readonly brokeLine: boolean };

/** Reads an unquoted scalar. `indent` is the least column of its further lines; `isFlow`: within brackets. */
export function scanPlainScalar(cursor: Cursor, indent: number, isFlow: boolean): PlainScalar {
  const start = cursor.mark();
  let end = start;
  let value = "";
  let gap = "";
  let brokeLine = false;
  for (;;) {
    if (cursor.isBorder() || cursor.code() === 35) break;
    const from = cursor.index;
    skipStretch(cursor, isFlow);
    if (cursor.index > from) {
      value += gap + cursor.text.slice(from, cursor.index);
      end = cursor.mark();
      gap = "";
      brokeLine = false;
    }
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break;
    const found = scanGap(cursor, indent, start, brokeLine);
    gap = found.gap;
    brokeLine = found.brokeLine;
    if (!isFlow && cursor.column < indent) break;
  }
  return { value, end, brokeLine };
}

function skipStretch(cursor: Cursor, isFlow: boolean): void {
  for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
    if (code === 58 && isBlankOrEnd(cursor.code(1))) return;
    if (isFlow && isFlowIndicator(code)) return;
    cursor.skip();
  }
}

/** `,` `?` `[` `]` `{` `}` */
function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 63 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Blanks and line breaks: one break is a blank, more are themselves. */
function scanGap(
  cursor: Cursor,
  indent: number,
  start: Mark,
  wasBroken: boolean,
): { readonly gap: string; readonly brokeLine: boolean } {
  let blanks = "";
  let first = "";
  let more = "";
  let isBroken = wasBroken;
  for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
    if (isBlank(code)) {
      if (isBroken && cursor.column < indent && code === 9)
        throw scanFault("found a tab character that violates indentation", start, cursor);
      if (!isBroken) blanks += cursor.text.charAt(cursor.index);
      cursor.skip();
    } else if (isBroken) more += cursor.takeBreak();
    else {
      first = cursor.takeBreak();
      isBroken = true;
    }
  }
  if (!isBroken) return { gap: blanks, brokeLine: false };
  if (!first.startsWith("\n")) return { gap: first + more, brokeLine: true };
  return { gap: more === "" ? " " : more, brokeLine: true };
}
