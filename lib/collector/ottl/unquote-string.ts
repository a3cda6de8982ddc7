/** The text between the double quotes, with Go's escapes resolved; null where one is unknown (`"\d"`), which upstream refuses. */
export function unquoteString(quoted: string): string | null {
  let text = "";
  const inner = quoted.slice(1, -1);
  let last = 0;
  escapeSequence.lastIndex = 0;
  for (const match of inner.matchAll(escapeSequence)) {
    const char = charOf(match[1] ?? "");
    if (char === null) return null;
    text += inner.slice(last, match.index) + char;
    last = match.index + match[0].length;
  }
  return text + inner.slice(last);
}

/** A backslash and what belongs to it. */
const escapeSequence = /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[abfnrtv\\"]|[^])?/gu;

const named: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  '"': '"',
};

function charOf(escape: string): string | null {
  const known = named[escape];
  if (known !== undefined) return known;
  if (/^[0-7]{3}$/.test(escape)) {
    const value = Number.parseInt(escape, 8);
    return value > 255 ? null : String.fromCharCode(value);
  }
  if (escape.length < 2) return null;
  const value = Number.parseInt(escape.slice(1), 16);
  if (!/^[xuU][0-9a-fA-F]+$/.test(escape) || value > 0x10ffff) return null;
  return value >= 0xd800 && value < 0xe000 ? null : String.fromCodePoint(value);
}
