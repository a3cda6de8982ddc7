import { assertNever } from "../../../base/assert";
import type { Literal } from "../literal";
import { literalOf } from "./given";
import type { FunctionCheck } from "./given";

/** `TraceID(0x…)` and the like: bytes of the right length, or their hexadecimal text. Source: pkg/ottl/ottlfuncs/id_helpers.go. */
export const idChecks: Readonly<Record<string, FunctionCheck>> = {
  TraceID: idCheck("TraceID", 16),
  SpanID: idCheck("SpanID", 8),
  ProfileID: idCheck("ProfileID", 16),
};

function idCheck(name: string, length: number): FunctionCheck {
  return (given) => {
    const literal = literalOf(given, "Target");
    const bytes = literal && bytesOf(literal);
    if (!bytes || bytes.length === length) return null;
    if (bytes.length !== length * 2)
      return `${name}: could not decode ID: invalid length: expected ${length} or ${length * 2} bytes, got ${bytes.length}`;
    const wrong = bytes.find((byte) => !/^[0-9a-fA-F]$/.test(String.fromCodePoint(byte)));
    return wrong === undefined
      ? null
      : `${name}: could not decode ID: invalid hex: encoding/hex: invalid byte: ${runeText(wrong)}`;
  };
}

/** The bytes that a value is made into; of numbers only how many there are matters: never as many as an id has, but eight. */
function bytesOf(literal: Literal): Uint8Array | null {
  switch (literal.is) {
    case "nil":
      return new Uint8Array(0);
    case "string":
      return new TextEncoder().encode(literal.text);
    case "bytes":
      return Uint8Array.from(literal.hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    case "bool":
      return new Uint8Array(1);
    case "int":
    case "float":
      return new Uint8Array(8);
    case "list":
    case "map":
    case "lambda":
      return null;
    default:
      return assertNever(literal);
  }
}

/** Go's verb `%#U` of one byte: the code point, and the character where it can be printed. */
function runeText(byte: number): string {
  const code = `U+${byte.toString(16).toUpperCase().padStart(4, "0")}`;
  const char = String.fromCodePoint(byte);
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(char) ? `${code} '${char}'` : code;
}
