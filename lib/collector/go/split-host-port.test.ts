import { describe, expect, it } from "vitest";
import { splitHostPort } from "./split-host-port";

const cases: readonly (readonly [
  string,
  { readonly host: string; readonly port: string } | { readonly error: string },
])[] = [
  ["localhost:4317", { host: "localhost", port: "4317" }],
  ["0.0.0.0:4317", { host: "0.0.0.0", port: "4317" }],
  ["[::1]:4317", { host: "::1", port: "4317" }],
  [":4317", { host: "", port: "4317" }],
  ["localhost:", { host: "localhost", port: "" }],
  ["", { error: "missing port in address" }],
  ["localhost", { error: "address localhost: missing port in address" }],
  ["a:b:1", { error: "address a:b:1: too many colons in address" }],
  ["::1", { error: "address ::1: too many colons in address" }],
  ["[::1]", { error: "address [::1]: missing port in address" }],
  ["[::1", { error: "address [::1: missing ']' in address" }],
  ["[::1]x:1", { error: "address [::1]x:1: missing port in address" }],
  ["[::1]:1:2", { error: "address [::1]:1:2: too many colons in address" }],
  ["a[b:1", { error: "address a[b:1: unexpected '[' in address" }],
  ["a]b:1", { error: "address a]b:1: unexpected ']' in address" }],
  ["[a[b]:1", { error: "address [a[b]:1: unexpected '[' in address" }],
  ["[a]:]", { error: "address [a]:]: unexpected ']' in address" }],
  ["host name:1", { host: "host name", port: "1" }],
  ["http://x:1", { error: "address http://x:1: too many colons in address" }],
];

describe("splitHostPort", () => {
  it.each(cases)("splits %j as Go does", (address, expected) => {
    const split = splitHostPort(address);
    expect(split.ok ? split.value : { error: split.error }).toEqual(expected);
  });
});
