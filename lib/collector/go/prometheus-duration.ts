import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { quote } from "./quote";

/**
 * Reads "1d", "1h30m", "15s" as Prometheus does (`model.ParseDuration` of prometheus/common), into nanoseconds: whole numbers,
 * units from large to small, each once, no sign. The error is Prometheus' own text.
 */
export function parsePrometheusDuration(text: string): Result<number, string> {
  if (text === "0") return ok(0);
  if (text === "") return err("empty duration string");
  const invalid = err(`not a valid duration string: ${quote(text)}`);
  let rest = text;
  let total = 0n;
  let last = -1;
  while (rest !== "") {
    const digits = /^[0-9]*/.exec(rest)?.[0] ?? "";
    rest = rest.slice(digits.length);
    const name = /^[^0-9]*/.exec(rest)?.[0] ?? "";
    if (digits === "" || BigInt(digits) >= 1n << 64n || name === "") return invalid;
    rest = rest.slice(name.length);
    const position = units.findIndex(([unit]) => unit === name);
    const nanoseconds = units[position]?.[1];
    if (nanoseconds === undefined) return err(`unknown unit ${quote(name)} in duration ${quote(text)}`);
    if (position <= last) return invalid;
    last = position;
    total += BigInt(digits) * nanoseconds;
    if (BigInt(digits) > (1n << 63n) / nanoseconds || total >= 1n << 63n) return err("duration out of range");
  }
  return ok(Number(total));
}

const second = 1_000_000_000n;
/** From large to small, the order they must stand in. */
const units: readonly (readonly [string, bigint])[] = [
  ["y", 365n * 86_400n * second],
  ["w", 7n * 86_400n * second],
  ["d", 86_400n * second],
  ["h", 3_600n * second],
  ["m", 60n * second],
  ["s", second],
  ["ms", 1_000_000n],
];
