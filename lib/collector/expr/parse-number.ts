import { quote } from "../go/quote";
import type { Node } from "./syntax";
import type { Token } from "./token";
import type { TokenStream } from "./token-stream";

/** A number; what Go cannot read is reported at the token behind it. */
export function parseNumber({ value, from }: Token, tokens: TokenStream): Node {
  const digits = value.replaceAll("_", "");
  const lower = digits.toLowerCase();
  const prefix = lower.slice(0, 2);
  const kind = { "0x": "hex", "0b": "binary", "0o": "octal" }[prefix];
  const isFloat = kind !== "hex" && /[.e]/.test(lower);
  if (isFloat) {
    if (!/^[\d]*\.?\d*(e[+-]?\d+)?$/.test(lower) || !/\d/.test(lower))
      tokens.fail(`invalid float literal: strconv.ParseFloat: parsing ${quote(digits)}: invalid syntax`);
    if (!Number.isFinite(Number(lower)))
      tokens.fail(`invalid float literal: strconv.ParseFloat: parsing ${quote(digits)}: value out of range`);
    return { is: "float", from };
  }
  const trouble = integerTrouble(lower, kind !== undefined);
  if (trouble !== null)
    tokens.fail(
      `invalid ${kind ?? "integer"} literal: strconv.ParseInt: parsing ${quote(digits)}: ${trouble}`,
    );
  return { is: "int", from };
}

function integerTrouble(text: string, hasPrefix: boolean): string | null {
  if (!/^(0x[\da-f]+|0b[01]+|0o[0-7]+|\d+)$/.test(text) || (hasPrefix && text.length < 3))
    return "invalid syntax";
  return BigInt(text) > 2n ** 63n - 1n ? "value out of range" : null;
}
