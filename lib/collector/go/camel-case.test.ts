import { describe, expect, it } from "vitest";
import { camelCase } from "./camel-case";

describe("camelCase", () => {
  it.each([
    ["source_ip", "SourceIp"],
    ["sourceIP", "SourceIp"],
    ["utf8_safe", "Utf8Safe"],
    ["utf8safe", "Utf8Safe"],
    ["replacementFormat", "ReplacementFormat"],
    ["x-path", "XPath"],
    ["", ""],
  ])("makes of %s what strcase makes", (name, camel) => {
    expect(camelCase(name)).toBe(camel);
  });
});
