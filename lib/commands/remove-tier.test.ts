import { describe, expect, it } from "vitest";
import { removeTier } from "./remove-tier";
import { after, contextOf, refusal } from "./testing";

describe("remove-tier", () => {
  it("takes the tier, its layout and its waivers out", () => {
    const context = contextOf(undefined, {
      more: {
        layout: { "agent/traces/processors/batch": { x: 0, y: 0 }, "gateway/x": { x: 1, y: 1 } },
        waivers: [{ rule: "r", tier: "agent", at: "deploy::x", reason: "known" }],
      },
    });
    const left = after(removeTier, { tier: "agent" }, context);
    expect(left.tiers.map(({ id }) => id)).toEqual(["gateway"]);
    expect(Object.keys(left.layout)).toEqual(["gateway/x"]);
    expect(left.waivers).toEqual([]);
  });

  it("refuses the last tier and an unknown one", () => {
    expect(refusal(removeTier, { tier: "agent" }, contextOf({ agent: "" }))?.[1]).toBe(
      "workspace.no-tier-left",
    );
    expect(refusal(removeTier, { tier: "x" })?.[0]).toBe("not-there");
  });
});
