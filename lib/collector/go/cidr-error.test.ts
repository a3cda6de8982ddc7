import { describe, expect, it } from "vitest";
import { cidrError } from "./cidr-error";

describe("cidrError", () => {
  it.each(["10.0.0.0/8", "0.0.0.0/0", "::1/128", "fe80::/10", "1:2:3:4:5:6:7:8/64", "::ffff:1.2.3.4/96"])(
    "takes %s",
    (network) => {
      expect(cidrError(network)).toBeNull();
    },
  );

  it.each([
    "10.0.0.0",
    "10.0.0.0/33",
    "10.0.0/8",
    "010.0.0.0/8",
    "::1/129",
    "1::2::3/64",
    "fe80::1%eth0/64",
    "10.0.0.0/+8",
    "/8",
  ])("refuses %s in Go's words", (network) => {
    expect(cidrError(network)).toBe(`invalid CIDR address: ${network}`);
  });
});
