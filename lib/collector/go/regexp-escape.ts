import { RegexpFailure, runeAt } from "./regexp-failure";
import { isUnicodeClass } from "./unicode-class";

/** Reads what a backslash begins, outside of classes; answers the index behind it. */
export function readEscape(pattern: string, at: number): number {
  const next = pattern[at + 1] ?? "";
  if (next === "C") throw new RegexpFailure("invalid escape sequence", "\\C");
  if ("AbBz".includes(next) && next !== "") return at + 2;
  return readClassEscape(pattern, at) ?? readCharacterEscape(pattern, at).end;
}

/** A class such as `\d` or `\p{Greek}`; null where the backslash begins something else. */
export function readClassEscape(pattern: string, at: number): number | null {
  const next = pattern[at + 1] ?? "";
  if (next !== "" && "dDsSwW".includes(next)) return at + 2;
  if (next !== "p" && next !== "P") return null;
  let end = at + 2 + runeAt(pattern, at + 2).length;
  let name = pattern.slice(at + 2, end);
  if (name === "{") {
    const close = pattern.indexOf("}", at);
    if (close === -1) throw new RegexpFailure("invalid character class range", pattern.slice(at));
    name = pattern.slice(at + 3, close);
    end = close + 1;
  }
  if (!isUnicodeClass(name.replace(/^\^/, "")))
    throw new RegexpFailure("invalid character class range", pattern.slice(at, end));
  return end;
}

/** One character. `code` is its code point. */
export function readCharacterEscape(
  pattern: string,
  at: number,
): { readonly code: number; readonly end: number } {
  const rune = runeAt(pattern, at + 1);
  if (rune === "") throw new RegexpFailure("trailing backslash at end of expression", "");
  const found = octal(pattern, at) ?? hexadecimal(pattern, at);
  if (found) return found;
  const control = "afnrtv".indexOf(rune);
  if (control !== -1) return { code: [7, 12, 10, 13, 9, 11][control] ?? 0, end: at + 2 };
  const code = rune.codePointAt(0) ?? 0;
  if (code < 0x80 && !/[A-Za-z0-9]/.test(rune)) return { code, end: at + 2 };
  throw new RegexpFailure("invalid escape sequence", pattern.slice(at, at + readBad(pattern, at)));
}

/** `\1` is no back reference; with more digits it is a character. */
function octal(pattern: string, at: number): { readonly code: number; readonly end: number } | null {
  const match = /^\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(pattern.slice(at, at + 4));
  return match ? { code: Number.parseInt(match[1] ?? "", 8), end: at + match[0].length } : null;
}

function hexadecimal(pattern: string, at: number): { readonly code: number; readonly end: number } | null {
  const match = /^\\x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]+)\})/.exec(pattern.slice(at));
  if (!match) return null;
  const code = Number.parseInt(match[1] ?? match[2] ?? "", 16);
  return code > 0x10ffff ? null : { code, end: at + match[0].length };
}

/** How much of a bad escape Go has read when it gives up. */
function readBad(pattern: string, at: number): number {
  const rest = pattern.slice(at);
  const rune = runeAt(pattern, at + 1);
  if (rune !== "x") return 1 + rune.length;
  if (!rest.startsWith("\\x{")) {
    const [first, second] = [
      runeAt(pattern, at + 2),
      runeAt(pattern, at + 2 + runeAt(pattern, at + 2).length),
    ];
    return 2 + first.length + second.length;
  }
  let code = 0;
  let length = 3;
  for (;;) {
    const digit = runeAt(pattern, at + length);
    length += digit.length;
    if (!/^[0-9a-fA-F]$/.test(digit)) return length;
    code = code * 16 + Number.parseInt(digit, 16);
    if (code > 0x10ffff) return length;
  }
}
