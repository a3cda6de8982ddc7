import { describe, expect, it } from "vitest";
import { parseAddress } from "./parse-address";

const cases: readonly (readonly [string, string | { readonly error: string }])[] = [
  ["1.2.3.4", "v4"],
  ["0.0.0.0", "v4"],
  ["::", "v6"],
  ["::1", "v6"],
  ["fe80::1%en0", "v6"],
  ["::ffff:1.2.3.4", "v6"],
  ["1:2:3:4:5:6:7:8", "v6"],
  ["", { error: 'ParseAddr(""): unable to parse IP' }],
  ["host", { error: 'ParseAddr("host"): unable to parse IP' }],
  ["1.2.3", { error: 'ParseAddr("1.2.3"): IPv4 address too short' }],
  ["1.2.3.4.5", { error: 'ParseAddr("1.2.3.4.5"): IPv4 address too long' }],
  ["1..2.3", { error: 'ParseAddr("1..2.3"): IPv4 field must have at least one digit (at ".2.3")' }],
  ["1.2.3.", { error: 'ParseAddr("1.2.3."): IPv4 field must have at least one digit (at ".")' }],
  ["01.2.3.4", { error: 'ParseAddr("01.2.3.4"): IPv4 field has octet with leading zero' }],
  ["256.1.1.1", { error: 'ParseAddr("256.1.1.1"): IPv4 field has value >255' }],
  ["1.2.3.x", { error: 'ParseAddr("1.2.3.x"): unexpected character (at "x")' }],
  ["%en0", { error: 'ParseAddr("%en0"): missing IPv6 address' }],
  ["fe80::1%", { error: 'ParseAddr("fe80::1%"): zone must be a non-empty string' }],
  ["1:2:3", { error: 'ParseAddr("1:2:3"): address string too short' }],
  ["1:2:3:4:5:6:7:8:9", { error: 'ParseAddr("1:2:3:4:5:6:7:8:9"): trailing garbage after address (at "9")' }],
  ["12345::", { error: 'ParseAddr("12345::"): each group must have 4 or less digits (at "12345::")' }],
  ["1::2::3", { error: 'ParseAddr("1::2::3"): multiple :: in address (at ":3")' }],
  [
    "1:2:3:4:5:6:7::8",
    { error: 'ParseAddr("1:2:3:4:5:6:7::8"): the :: must expand to at least one field of zeros' },
  ],
  ["::g", { error: 'ParseAddr("::g"): each colon-separated field must have at least one digit (at "g")' }],
  ["1:", { error: 'ParseAddr("1:"): colon must be followed by more characters (at ":")' }],
  [
    "1:2:3:4:5:6:7:1.2.3.4",
    {
      error:
        'ParseAddr("1:2:3:4:5:6:7:1.2.3.4"): embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4")',
    },
  ],
  [
    "1:1.2.3.4",
    {
      error:
        'ParseAddr("1:1.2.3.4"): embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4")',
    },
  ],
  ["::1.2.3", { error: 'ParseAddr("::1.2.3"): IPv4 address too short' }],
  ["1:2 :3", { error: 'ParseAddr("1:2 :3"): unexpected character, want colon (at " :3")' }],
];

describe("parseAddress", () => {
  it.each(cases)("reads %j as Go does", (text, expected) => {
    const read = parseAddress(text);
    expect(read.ok ? read.value : { error: read.error }).toEqual(expected);
  });
});
