import { describe, expect, it } from "vitest";
import { removeUse } from "./remove-use";
import { lines, refusal } from "./testing";

describe("remove-use", () => {
  it("takes one mention out while others stay", () => {
    expect(lines(removeUse, { tier: "agent", pipeline: "metrics", slot: "processors", index: 1 })).toEqual([
      "-        - batch # last",
    ]);
  });

  it("takes the definition out with the last mention", () => {
    expect(lines(removeUse, { tier: "gateway", pipeline: "traces", slot: "processors", index: 1 })).toEqual([
      "-  tail_sampling:",
      "-    policies: []",
      "-      processors: [memory_limiter, tail_sampling]",
      "+      processors: [memory_limiter]",
    ]);
  });

  it("takes the comment of a mention with it", () => {
    const changed = lines(removeUse, { tier: "agent", pipeline: "metrics", slot: "receivers", index: 1 });
    expect(changed).toContain("-        # the node itself");
    expect(changed).toContain("-        - host_metrics");
    expect(changed).toContain("-  host_metrics:");
  });

  it("refuses a position that is empty", () => {
    expect(refusal(removeUse, { tier: "agent", pipeline: "traces", slot: "processors", index: 2 })).toEqual([
      "not-there",
      "command.no-use",
    ]);
  });
});
