import { isBlank, isBlankOrEnd, isBreak, scanFault } from "./cursor";
import type { Cursor, Mark } from "./cursor";

/** A scalar in single or double quotes: its text. */
export function scanQuotedScalar(cursor: Cursor, isSingle: boolean): string {
  const start = cursor.mark();
  const quote = isSingle ? 39 : 34;
  cursor.skip();
  let text = "";
  for (;;) {
    if (cursor.isBorder()) throw scanFault("found unexpected document indicator", start, cursor);
    if (cursor.code() === -1) throw scanFault("found unexpected end of stream", start, cursor);
    const part = scanCharacters(cursor, isSingle, start);
    text += part.text;
    if (cursor.code() === quote) break;
    text += scanGap(cursor, part.isFolded);
  }
  cursor.skip();
  return text;
}

/** Up to a blank, a break, or the closing quote. `isFolded`: an escaped line break ended it. */
function scanCharacters(
  cursor: Cursor,
  isSingle: boolean,
  start: Mark,
): { readonly text: string; readonly isFolded: boolean } {
  let text = "";
  while (!isBlankOrEnd(cursor.code())) {
    const code = cursor.code();
    if (isSingle && code === 39) {
      if (cursor.code(1) !== 39) break;
      text += "'";
      cursor.skip(2);
    } else if (!isSingle && code === 34) break;
    else if (!isSingle && code === 92) {
      if (isBreak(cursor.code(1))) {
        cursor.skip();
        cursor.takeBreak();
        return { text, isFolded: true };
      }
      text += scanEscape(cursor, start);
    } else {
      text += cursor.text.charAt(cursor.index);
      cursor.skip();
    }
  }
  return { text, isFolded: false };
}

/** Blanks and line breaks between two stretches: one break is a blank, more are themselves. */
function scanGap(cursor: Cursor, isFolded: boolean): string {
  let blanks = "";
  let first = "";
  let more = "";
  let isBroken = isFolded;
  for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
    if (isBlank(code)) {
      if (!isBroken) blanks += cursor.text.charAt(cursor.index);
      cursor.skip();
    } else if (isBroken) more += cursor.takeBreak();
    else {
      first = cursor.takeBreak();
      isBroken = true;
    }
  }
  if (!isBroken) return blanks;
  if (!first.startsWith("\n")) return first + more;
  return more === "" ? " " : more;
}

function scanEscape(cursor: Cursor, start: Mark): string {
  const letter = cursor.text.charAt(cursor.index + 1);
  const width = { x: 2, u: 4, U: 8 }[letter];
  const plain = escapes.get(letter);
  if (plain === undefined && width === undefined)
    throw scanFault("found unknown escape character", start, cursor);
  cursor.skip(2);
  if (width === undefined) return plain ?? "";
  const digits = cursor.text.slice(cursor.index, cursor.index + width);
  if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length < width)
    throw scanFault("did not find expected hexdecimal number", start, cursor);
  const value = Number.parseInt(digits, 16);
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff)
    throw scanFault("found invalid Unicode character escape code", start, cursor);
  cursor.skip(width);
  return String.fromCodePoint(value);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001b"],
  [" ", " "],
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);
