import { describe, expect, it } from "vitest";
import { searchItems } from "./search-items";

const items = [
  { text: "Remove batch" },
  { text: "batch", hint: "processor, agent" },
  { text: "Undo", hint: "Ctrl Z" },
];

describe("searchItems", () => {
  it("finds what holds every word, in text or hint, and puts first what begins with them", () => {
    expect(searchItems(items, "batch").map(({ text }) => text)).toEqual(["batch", "Remove batch"]);
    expect(searchItems(items, "agent BATCH").map(({ text }) => text)).toEqual(["batch"]);
    expect(searchItems(items, "nothing")).toEqual([]);
  });
});
