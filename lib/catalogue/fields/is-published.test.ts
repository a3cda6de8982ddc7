import { describe, expect, it } from "vitest";
import { isPublishedFields, isPublishedOttl } from "./is-published";
import { testFields, testOttl } from "./testing";

describe("what the server answers for settings and OTTL", () => {
  it("is taken as it was published", () => {
    expect(isPublishedFields(testFields)).toBe(true);
    expect(isPublishedOttl(testOttl)).toBe(true);
    expect(isPublishedFields(testOttl)).toBe(false);
  });

  it.each([
    ["nothing", null],
    ["a page of somebody else", "<!doctype html>"],
    ["a list", []],
    ["another schema", { ...testFields, schema: 99 }],
    ["a part of it", { schema: testFields.schema, version: testFields.version, types: {} }],
  ])("is told from %s", (_, data) => {
    expect(isPublishedFields(data)).toBe(false);
    expect(isPublishedOttl(data)).toBe(false);
  });
});
