import { describe, expect, it } from "vitest";
import { insertItem } from "./insert-item";
import { lines, refusal, staleContext } from "./testing";

describe("insert-item", () => {
  it("adds an item at the end of a list in the style of the text", () => {
    const path = ["processors", "resource/unused", "attributes"];
    expect(lines(insertItem, { tier: "agent", path, index: 0, value: { key: "a" } })).toEqual([
      "-    attributes: []",
      "+    attributes:",
      "+      - key: a",
    ]);
  });

  it("makes the list where there is none", () => {
    const path = ["processors", "batch", "metadata_keys"];
    expect(lines(insertItem, { tier: "agent", path, index: 0, value: "tenant" })).toEqual([
      "-  batch: {}",
      "+  batch:",
      "+    metadata_keys: [tenant]",
    ]);
  });

  it("refuses a position beyond the end and a text that does not parse", () => {
    const path = ["processors", "resource/unused", "attributes"];
    expect(refusal(insertItem, { tier: "agent", path, index: 0, value: 1 }, staleContext())?.[0]).toBe(
      "syntax",
    );
  });
});
