import { describe, expect, it } from "vitest";
import { renameTier } from "./rename-tier";
import { after, contextOf, refusal } from "./testing";

describe("rename-tier", () => {
  it("renames the tier, and what was moved or accepted follows it", () => {
    const point = { x: 1, y: 2 };
    const context = contextOf(undefined, {
      more: {
        layout: {
          "agent/traces/processors/batch": point,
          "tier:agent": point,
          "lane:agent/traces": point,
          "gateway/traces/processors/batch": point,
          "agent-2/traces/x": point,
        },
        waivers: [
          { rule: "r", tier: "agent", at: "hop::agent/otlp→gateway", reason: "known" },
          { rule: "r", tier: "gateway", at: "hop::gateway/otlp→agent", reason: "known" },
          { rule: "r", tier: "gateway", at: "deploy::agent", reason: "known" },
        ],
      },
    });
    const renamed = after(renameTier, { tier: "agent", to: "edge" }, context);
    expect(renamed.tiers.map(({ id }) => id)).toEqual(["edge", "gateway"]);
    expect(Object.keys(renamed.layout).toSorted()).toEqual([
      "agent-2/traces/x",
      "edge/traces/processors/batch",
      "gateway/traces/processors/batch",
      "lane:edge/traces",
      "tier:edge",
    ]);
    expect(renamed.waivers.map(({ tier, at }) => [tier, at])).toEqual([
      ["edge", "hop::edge/otlp→gateway"],
      ["gateway", "hop::gateway/otlp→edge"],
      ["gateway", "deploy::agent"],
    ]);
  });

  it.each([
    ["gateway", "workspace.tier-taken"],
    ["No Good", "workspace.tier-name"],
    ["", "workspace.tier-name"],
  ])("refuses %j", (to, sentence) => {
    expect(refusal(renameTier, { tier: "agent", to })?.[1]).toBe(sentence);
  });

  it("refuses a tier that is not there", () => {
    expect(refusal(renameTier, { tier: "x", to: "y" })?.[0]).toBe("not-there");
  });
});
