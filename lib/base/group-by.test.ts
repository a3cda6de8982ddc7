import { describe, expect, it } from "vitest";
import { groupBy } from "./group-by";

describe("groupBy", () => {
  it("keeps the order of groups and of their members", () => {
    const groups = groupBy(["b1", "a1", "b2"], (text) => text[0] ?? "");
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
  });
});
