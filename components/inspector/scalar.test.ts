import { describe, expect, it } from "vitest";
import { formatScalar, parseScalar } from "./scalar";

describe("parseScalar", () => {
  it.each([
    ["true", true],
    ["false", false],
    ["8192", 8192],
    ["-0.5", -0.5],
    ["null", null],
    ["", null],
    ["{}", {}],
    ["[]", []],
    ["5s", "5s"],
    ["017", "017"],
    ["9007199254740993", "9007199254740993"],
    ["0.0.0.0:4317", "0.0.0.0:4317"],
  ])("reads %j as %j where no text stood before", (text, expected) => {
    expect(parseScalar(text, undefined)).toEqual(expected);
  });

  it("keeps a text a text", () => {
    expect(parseScalar("8080", "80")).toBe("8080");
    expect(parseScalar("true", "yes")).toBe("true");
  });
});

describe("formatScalar", () => {
  it("shows an empty value as an empty field", () => {
    expect([formatScalar(null), formatScalar(false), formatScalar(8192)]).toEqual(["", "false", "8192"]);
  });
});
