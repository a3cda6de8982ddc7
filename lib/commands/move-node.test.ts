import { describe, expect, it } from "vitest";
import { moveNode } from "./move-node";
import { after, contextFor, refusal } from "./testing";

const node = "agent/traces/processors/batch";

describe("move-node", () => {
  it("remembers a place and forgets it again", () => {
    const moved = after(moveNode, { node, to: { x: 10, y: 20 } });
    expect(moved.layout).toEqual({ [node]: { x: 10, y: 20 } });
    expect(after(moveNode, { node, to: null }, contextFor(moved)).layout).toEqual({});
  });

  it("refuses a place that is none", () => {
    expect(refusal(moveNode, { node, to: { x: Number.NaN, y: 0 } })?.[1]).toBe("command.no-point");
  });
});
