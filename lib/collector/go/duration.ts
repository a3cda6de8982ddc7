import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { toByteString } from "./byte-string";

/**
 * Reads "1h30m", "-1.5s", "0" as Go's `time.ParseDuration` does, into nanoseconds. The error is Go's own text:
 * `time: missing unit in duration "10"`. Above 2^53 nanoseconds (104 days) the number is the nearest that JavaScript has.
 */
export function parseDuration(text: string): Result<number, string> {
  const invalid = err(`time: invalid duration ${quoteAsTime(text)}`);
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  let rest = text.slice(sign.length);
  if (rest === "0") return ok(0);
  if (rest === "") return invalid;
  let total = 0n;
  while (rest !== "") {
    const [all, digits = "", fraction = ""] = /^(\d*)(?:\.(\d*))?/.exec(rest) ?? [""];
    if (digits === "" && fraction === "") return invalid;
    // Checked before the unit is looked at, as Go does: the number alone may not be beyond 64 bits.
    if (BigInt(digits) > largest) return invalid;
    rest = rest.slice(all.length);
    const name = /^[^.0-9]*/.exec(rest)?.[0] ?? "";
    if (name === "") return err(`time: missing unit in duration ${quoteAsTime(text)}`);
    const unit = units.get(name);
    if (unit === undefined)
      return err(`time: unknown unit ${quoteAsTime(name)} in duration ${quoteAsTime(text)}`);
    rest = rest.slice(name.length);
    total += BigInt(digits) * unit + fractionOf(fraction, unit);
    if (total > largest) return invalid;
  }
  if (sign !== "-" && total === largest) return invalid;
  return ok(sign === "-" ? -Number(total) : Number(total));
}

const largest = 1n << 63n;
const units: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

/** Whole nanoseconds of a decimal fraction; Go computes them in floating point, with the digits that fit into 63 bits. */
function fractionOf(digits: string, unit: bigint): bigint {
  let value = 0n;
  let scale = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > (largest - 1n) / 10n || next > largest) break;
    value = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(unit) / scale)));
}

/** The time package has its own quoting: every byte outside printable ASCII as `\xNN`. */
function quoteAsTime(text: string): string {
  let quoted = "";
  for (const char of toByteString(text)) {
    const code = char.charCodeAt(0);
    if (code >= 0x80 || code < 0x20) quoted += `\\x${code.toString(16).padStart(2, "0")}`;
    else quoted += char === '"' || char === "\\" ? `\\${char}` : char;
  }
  return `"${quoted}"`;
}
