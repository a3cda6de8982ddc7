import { assertNever } from "../../base/assert";
import { quote } from "../go/quote";
import type { Conversion } from "./grammar-node";

/** Why Go does not take a word as a number or as bytes, in its words; null where it does. The word is one that the lexer took. */
export function conversionError(as: Conversion, text: string): string | null {
  switch (as) {
    case "int":
      return intError(text);
    case "float":
      return Number.isFinite(Number(text))
        ? null
        : `failed to conform: strconv.ParseFloat: parsing ${quote(text)}: value out of range`;
    case "bytes":
      return text.length % 2 === 0 ? null : "failed to capture: encoding/hex: odd length hex string";
    default:
      return assertNever(as);
  }
}

/** A leading zero makes it octal. */
function intError(text: string): string | null {
  const isOctal = text.length > 1 && text.startsWith("0");
  const why =
    isOctal && /[89]/.test(text)
      ? "invalid syntax"
      : BigInt(isOctal ? `0o${text.slice(1)}` : text) >= 1n << 63n
        ? "value out of range"
        : null;
  return why === null ? null : `failed to conform: strconv.ParseInt: parsing ${quote(text)}: ${why}`;
}
