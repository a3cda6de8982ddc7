/** The text that a quoted text of an expression means, without its quotes; null where it cannot be unescaped. */
export function unescapeText(inner: string): string | null {
  let isRight = true;
  const text = inner.replaceAll(/\r\n?/g, "\n").replaceAll(escape, (_, code: string) => {
    const value = meaning(code);
    if (value === null) isRight = false;
    return value ?? "";
  });
  return isRight ? text : null;
}

const escape = /\\(u\{[0-9a-fA-F]*\}|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|[^])/gu;

const named: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
  "?": "?",
};

function meaning(code: string): string | null {
  if (code.length === 1) return named[code] ?? null;
  const isOctal = /^[0-3]/.test(code);
  const value = Number.parseInt(isOctal ? code : code.replaceAll(/[^0-9a-fA-F]/g, ""), isOctal ? 8 : 16);
  return value > 0x10_ff_ff ? null : String.fromCodePoint(value);
}
