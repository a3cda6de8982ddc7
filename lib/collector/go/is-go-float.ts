/** Does Go's `strconv.ParseFloat` take the text? Decimal or hexadecimal with an exponent, `inf`, `nan`; no blanks around it. */
export function isGoFloat(text: string): boolean {
  return decimal.test(text) || hexadecimal.test(text) || /^[-+]?(?:inf|infinity)$|^nan$/i.test(text);
}

const decimal = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
const hexadecimal = /^[-+]?0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)p[-+]?[0-9]+$/i;
