import { describe, expect, it } from "vitest";
import { reorder } from "./reorder";
import { lines, planned, refusal } from "./testing";

describe("reorder", () => {
  it("moves within a flow list", () => {
    expect(lines(reorder, { tier: "agent", pipeline: "traces", slot: "processors", from: 1, to: 0 })).toEqual(
      ["-      processors: [memory_limiter, batch]", "+      processors: [batch, memory_limiter]"],
    );
  });

  it("takes comments along in a block list", () => {
    expect(
      lines(reorder, { tier: "agent", pipeline: "metrics", slot: "processors", from: 1, to: 0 }),
    ).toEqual(["-        - memory_limiter", "+        - memory_limiter"]);
  });

  it("plans no edit for a move to the same place", () => {
    expect(
      planned(reorder, { tier: "agent", pipeline: "traces", slot: "processors", from: 1, to: 1 }).edits,
    ).toEqual([]);
  });

  it("refuses a position beyond the list", () => {
    expect(
      refusal(reorder, { tier: "agent", pipeline: "traces", slot: "processors", from: 0, to: 2 }),
    ).toEqual(["not-there", "command.no-position"]);
  });
});
