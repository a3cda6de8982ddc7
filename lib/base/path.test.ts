import { describe, expect, it } from "vitest";
import { formatPath, samePath, startsWith } from "./path";

describe("formatPath", () => {
  it("joins steps as the collector does", () => {
    expect(formatPath(["service", "pipelines", "traces/edge", "receivers", 0])).toBe(
      "service::pipelines::traces/edge::receivers::0",
    );
    expect(formatPath([])).toBe("");
  });
});

describe("startsWith", () => {
  it.each([
    ["itself", ["a", 0], ["a", 0], true],
    ["a parent", ["a", 0, "b"], ["a"], true],
    ["the root", ["a"], [], true],
    ["a child", ["a"], ["a", 0], false],
    ["a number against its text", ["a", 0], ["a", "0"], false],
    ["a sibling", ["a", "b"], ["a", "c"], false],
  ])("knows %s", (_, path, prefix, expected) => {
    expect(startsWith(path, prefix)).toBe(expected);
  });
});

describe("samePath", () => {
  it("compares every step and the length", () => {
    expect(samePath(["a", 1], ["a", 1])).toBe(true);
    expect(samePath(["a", 1], ["a"])).toBe(false);
    expect(samePath(["a"], ["a", 1])).toBe(false);
    expect(samePath(["a", 1], ["a", "1"])).toBe(false);
  });
});
