import { readCharacterEscape, readClassEscape } from "./regexp-escape";
import { RegexpFailure, runeAt } from "./regexp-failure";

/** Reads a class from its `[`; answers the index behind its `]`. */
export function readClass(pattern: string, start: number): number {
  let at = start + (pattern[start + 1] === "^" ? 2 : 1);
  let isFirst = true;
  while (isFirst || pattern[at] !== "]") {
    isFirst = false;
    at = readItem(pattern, at, start);
  }
  return at + 1;
}

function readItem(pattern: string, at: number, start: number): number {
  const named = readNamed(pattern, at);
  if (named !== null) return named;
  const escaped = pattern[at] === "\\" ? readClassEscape(pattern, at) : null;
  if (escaped !== null) return escaped;
  const low = readCharacter(pattern, at, start);
  const isRange = pattern[low.end] === "-" && low.end + 1 < pattern.length && pattern[low.end + 1] !== "]";
  if (!isRange) return low.end;
  const high = readCharacter(pattern, low.end + 1, start);
  if (high.code < low.code)
    throw new RegexpFailure("invalid character class range", pattern.slice(at, high.end));
  return high.end;
}

/** `[:alpha:]`; null where there is none. */
function readNamed(pattern: string, at: number): number | null {
  if (!pattern.startsWith("[:", at) || at + 2 >= pattern.length) return null;
  const end = pattern.indexOf(":]", at + 2);
  if (end === -1) return null;
  const name = pattern.slice(at, end + 2);
  if (!names.test(name)) throw new RegexpFailure("invalid character class range", name);
  return end + 2;
}

const names =
  /^\[:\^?(alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]$/;

function readCharacter(
  pattern: string,
  at: number,
  start: number,
): { readonly code: number; readonly end: number } {
  const rune = runeAt(pattern, at);
  if (rune === "") throw new RegexpFailure("missing closing ]", pattern.slice(start));
  if (rune === "\\") return readCharacterEscape(pattern, at);
  return { code: rune.codePointAt(0) ?? 0, end: at + rune.length };
}
