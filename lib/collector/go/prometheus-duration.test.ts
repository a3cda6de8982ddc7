import { describe, expect, it } from "vitest";
import { parsePrometheusDuration } from "./prometheus-duration";

/** Text, and what Go made of it: nanoseconds, or its error. */
const cases: readonly (readonly [string, number | { readonly error: string }])[] = [
  ["0", 0],
  ["", { error: "empty duration string" }],
  ["1s", 1000000000],
  ["1d", 86400000000000],
  ["1w2d", 777600000000000],
  ["1y", 31536000000000000],
  ["1h30m", 5400000000000],
  ["15ms", 15000000],
  ["5s5s", { error: 'not a valid duration string: "5s5s"' }],
  ["1m1h", { error: 'not a valid duration string: "1m1h"' }],
  ["1.5s", { error: 'unknown unit "." in duration "1.5s"' }],
  ["+5s", { error: 'not a valid duration string: "+5s"' }],
  ["-5s", { error: 'not a valid duration string: "-5s"' }],
  ["10", { error: 'not a valid duration string: "10"' }],
  ["s", { error: 'not a valid duration string: "s"' }],
  ["1x", { error: 'unknown unit "x" in duration "1x"' }],
  ["99999999999999999999s", { error: 'not a valid duration string: "99999999999999999999s"' }],
  ["300y", { error: "duration out of range" }],
  ["292y", 9208512000000000000],
  ["1s ", { error: 'unknown unit "s " in duration "1s "' }],
  ["1 s", { error: 'unknown unit " s" in duration "1 s"' }],
];

describe("parsePrometheusDuration", () => {
  it.each(cases)("reads %j as Go does", (text, expected) => {
    const read = parsePrometheusDuration(text);
    expect(read.ok ? read.value : { error: read.error }).toEqual(expected);
  });
});
