import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord, scanFault } from "./cursor";
import type { Cursor, Mark } from "./cursor";

/** The name after `&` or `*`. */
export function scanAnchor(cursor: Cursor): string {
  const start = cursor.mark();
  cursor.skip();
  const from = cursor.index;
  while (isWord(cursor.code())) cursor.skip();
  const name = cursor.text.slice(from, cursor.index);
  // Behind it: a blank, or one of ? : , ] } % @ `
  const next = cursor.code();
  if (name === "" || !(isBlankOrEnd(next) || [63, 58, 44, 93, 125, 37, 64, 96].includes(next)))
    throw scanFault("did not find expected alphabetic or numeric character", start, cursor);
  return name;
}

/** A tag: handle (`!`, `!!`, `!name!`, or none) and suffix. */
export function scanTag(cursor: Cursor): { readonly handle: string; readonly suffix: string } {
  const start = cursor.mark();
  let handle = "";
  let suffix = "";
  if (cursor.code(1) === 60) {
    cursor.skip(2);
    suffix = scanUri(cursor, "", start);
    if (cursor.code() !== 62) throw scanFault("did not find the expected '>'", start, cursor);
    cursor.skip();
  } else {
    handle = scanHandle(cursor, false, start);
    if (handle.length > 1 && handle.endsWith("!")) suffix = scanUri(cursor, "", start);
    else {
      suffix = scanUri(cursor, handle, start);
      handle = "!";
      if (suffix === "") [handle, suffix] = ["", "!"];
    }
  }
  if (!isBlankOrEnd(cursor.code()))
    throw scanFault("did not find expected whitespace or line break", start, cursor);
  return { handle, suffix };
}

/** A line that begins with `%`. */
export type Directive =
  | { readonly is: "version"; readonly major: number; readonly minor: number }
  | { readonly is: "tag"; readonly handle: string; readonly prefix: string };

/** Reads `%YAML 1.1` and `%TAG ! prefix`; refuses others. */
export function scanDirective(cursor: Cursor): Directive {
  const start = cursor.mark();
  cursor.skip();
  const from = cursor.index;
  while (isWord(cursor.code())) cursor.skip();
  const name = cursor.text.slice(from, cursor.index);
  if (name === "") throw scanFault("could not find expected directive name", start, cursor);
  if (!isBlankOrEnd(cursor.code()))
    throw scanFault("found unexpected non-alphabetical character", start, cursor);
  if (name !== "YAML" && name !== "TAG") throw scanFault("found unknown directive name", start, cursor);
  while (isBlank(cursor.code())) cursor.skip();
  const directive = name === "YAML" ? scanVersion(cursor, start) : scanTagDirective(cursor, start);
  while (isBlank(cursor.code())) cursor.skip();
  if (cursor.code() === 35) while (!isBreakOrEnd(cursor.code())) cursor.skip();
  if (!isBreakOrEnd(cursor.code()))
    throw scanFault("did not find expected comment or line break", start, cursor);
  if (isBreak(cursor.code())) cursor.takeBreak();
  return directive;
}

function scanVersion(cursor: Cursor, start: Mark): Directive {
  const major = scanNumber(cursor, start);
  if (cursor.code() !== 46) throw scanFault("did not find expected digit or '.' character", start, cursor);
  cursor.skip();
  return { is: "version", major, minor: scanNumber(cursor, start) };
}

function scanNumber(cursor: Cursor, start: Mark): number {
  const from = cursor.index;
  while (isDigit(cursor.code())) {
    if (cursor.index - from === 2) throw scanFault("found extremely long version number", start, cursor);
    cursor.skip();
  }
  if (cursor.index === from) throw scanFault("did not find expected version number", start, cursor);
  return Number(cursor.text.slice(from, cursor.index));
}

function scanTagDirective(cursor: Cursor, start: Mark): Directive {
  const handle = scanHandle(cursor, true, start);
  if (!isBlank(cursor.code())) throw scanFault("did not find expected whitespace", start, cursor);
  while (isBlank(cursor.code())) cursor.skip();
  const prefix = scanUri(cursor, "", start);
  if (!isBlankOrEnd(cursor.code()))
    throw scanFault("did not find expected whitespace or line break", start, cursor);
  return { is: "tag", handle, prefix };
}

function scanHandle(cursor: Cursor, isDirective: boolean, start: Mark): string {
  if (cursor.code() !== 33) throw scanFault("did not find expected '!'", start, cursor);
  const from = cursor.index;
  cursor.skip();
  while (isWord(cursor.code())) cursor.skip();
  if (cursor.code() === 33) cursor.skip();
  else if (isDirective && cursor.index - from > 1)
    throw scanFault("did not find expected '!'", start, cursor);
  return cursor.text.slice(from, cursor.index);
}

const uriMarks = new Set(Array.from("-;/?:@&=+$,.!~*'()[]%", (mark) => mark.charCodeAt(0)));

/** A tag's address, `head` (a handle's name) before it. */
function scanUri(cursor: Cursor, head: string, start: Mark): string {
  const from = cursor.index;
  while (isWord(cursor.code()) || uriMarks.has(cursor.code())) {
    const isEscape = cursor.code() === 37;
    if (isEscape && !/^%[0-9a-fA-F]{2}/.test(cursor.text.slice(cursor.index, cursor.index + 3)))
      throw scanFault("did not find URI escaped octet", start, cursor);
    cursor.skip(isEscape ? 3 : 1);
  }
  if (cursor.index === from && head === "") throw scanFault("did not find expected tag URI", start, cursor);
  return head.slice(1) + cursor.text.slice(from, cursor.index);
}
