import { describe, expect, it } from "vitest";
import { parseDuration } from "./duration";

/** Text, and what Go made of it: nanoseconds, or its error. */
const cases: readonly (readonly [string, number | { readonly error: string }])[] = [
  ["0", 0],
  ["", { error: 'time: invalid duration ""' }],
  ["+", { error: 'time: invalid duration "+"' }],
  ["-", { error: 'time: invalid duration "-"' }],
  ["1s", 1000000000],
  ["1.5h", 5400000000000],
  ["-1h30m", -5400000000000],
  ["+5s", 5000000000],
  [".5s", 500000000],
  ["1.s", 1000000000],
  [".s", { error: 'time: invalid duration ".s"' }],
  ["10", { error: 'time: missing unit in duration "10"' }],
  ["1d", { error: 'time: unknown unit "d" in duration "1d"' }],
  ["1 s", { error: 'time: unknown unit " s" in duration "1 s"' }],
  ["1h 2m", { error: 'time: unknown unit "h " in duration "1h 2m"' }],
  ["3µs", 3000],
  ["4μs", 4000],
  ["5us", 5000],
  ["9ns", 9],
  ["2562047h47m16.854775807s", 9223372036854776000],
  ["2562047h47m16.854775808s", { error: 'time: invalid duration "2562047h47m16.854775808s"' }],
  ["-2562047h47m16.854775808s", -9223372036854776000],
  ["9223372036854775808ns", { error: 'time: invalid duration "9223372036854775808ns"' }],
  ["99999999999999999999s", { error: 'time: invalid duration "99999999999999999999s"' }],
  ["0.100000000000000000000h", 360000000000],
  ["1é", { error: 'time: unknown unit "\\xc3\\xa9" in duration "1\\xc3\\xa9"' }],
  ['1"', { error: 'time: unknown unit "\\"" in duration "1\\""' }],
  ["1\ns", { error: 'time: unknown unit "\\x0as" in duration "1\\x0as"' }],
  ["5s5s", 10000000000],
  ["1e3s", { error: 'time: unknown unit "e" in duration "1e3s"' }],
];

describe("parseDuration", () => {
  it.each(cases)("reads %j as Go does", (text, expected) => {
    const read = parseDuration(text);
    expect(read.ok ? read.value : { error: read.error }).toEqual(expected);
  });
});
