import { describe, expect, it } from "vitest";
import { formatId, parseId } from "./component-id";

describe("component ids", () => {
  it.each([
    ["otlp", { type: "otlp", name: null }],
    ["otlp/internal", { type: "otlp", name: "internal" }],
    ["otlp/a/b", { type: "otlp", name: "a/b" }],
    [" otlp / a ", { type: "otlp", name: "a" }],
    ["otlp/", { type: "otlp", name: "" }],
    ["", { type: "", name: null }],
  ])("takes %j apart", (id, parts) => {
    expect(parseId(id)).toEqual(parts);
  });

  it("puts them together again", () => {
    expect(formatId("otlp", null)).toBe("otlp");
    expect(formatId("otlp", "internal")).toBe("otlp/internal");
  });
});
