import { toByteString } from "./byte-string";

/** The text in Go's double quotes: `strconv.Quote`, the verb `%q`. */
export function quote(text: string): string {
  return quoteBytes(toByteString(text), false);
}

/** As `quote`, and everything outside ASCII escaped: `strconv.QuoteToASCII`, the verb `%+q`. */
export function quoteAscii(text: string): string {
  return quoteBytes(toByteString(text), true);
}

/** As `quote`, of a byte string (see byte-string.ts): bytes that are no UTF-8 stand as `\xNN`. */
export function quoteBytes(bytes: string, isAsciiOnly = false): string {
  let quoted = '"';
  for (let at = 0; at < bytes.length;) {
    const rune = runeAt(bytes, at);
    quoted += rune === null ? `\\x${hex(bytes.charCodeAt(at), 2)}` : escaped(rune.value, isAsciiOnly);
    at += rune?.width ?? 1;
  }
  return `${quoted}"`;
}

const named: Readonly<Record<number, string>> = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

function escaped(rune: number, isAsciiOnly: boolean): string {
  const name = named[rune];
  if (name !== undefined) return name;
  const char = String.fromCodePoint(rune);
  if ((!isAsciiOnly || rune < 0x80) && printable.test(char)) return char;
  if (rune < 0x20 || rune === 0x7f) return `\\x${hex(rune, 2)}`;
  return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

/** The rune that begins at a byte, and how many bytes it takes; null where there is none, as Go's utf8.DecodeRune says. */
function runeAt(bytes: string, at: number): { readonly value: number; readonly width: number } | null {
  const first = bytes.charCodeAt(at);
  if (first < 0x80) return { value: first, width: 1 };
  const width = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 4;
  if (first < 0xc2 || first > 0xf4 || at + width > bytes.length) return null;
  let value = first & (0x7f >> width);
  for (let offset = 1; offset < width; offset += 1) {
    const next = bytes.charCodeAt(at + offset);
    if ((next & 0xc0) !== 0x80) return null;
    value = (value << 6) | (next & 0x3f);
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][width] ?? 0;
  if (value < smallest || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return null;
  return { value, width };
}
