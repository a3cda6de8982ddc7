import { describe, expect, it } from "vitest";
import { addTier } from "./add-tier";
import { after, contextFor, contextOf, refusal } from "./testing";

const order = (args: Parameters<typeof addTier.plan>[0], context = contextOf()) =>
  after(addTier, args, context).tiers.map(({ id }) => id);

describe("add-tier", () => {
  it("puts a gateway at the end and others before the first gateway", () => {
    expect(order({ role: "gateway", id: "gateway-metrics" })).toEqual([
      "agent",
      "gateway",
      "gateway-metrics",
    ]);
    expect(order({ role: "cluster", id: "cluster" })).toEqual(["agent", "cluster", "gateway"]);
  });

  it("runs the collector that the first tier runs", () => {
    const target = { collector: "0.150.0", distribution: "k8s" } as const;
    const tiers = after(addTier, { role: "cluster", id: "cluster" }, contextOf(undefined, { target })).tiers;
    expect(tiers[1]).toEqual({ id: "cluster", role: "cluster", yaml: "", target, facts: {} });
  });

  it("refuses a taken or malformed id, and more tiers than a design holds", () => {
    expect(refusal(addTier, { role: "agent", id: "agent" })?.[1]).toBe("workspace.tier-taken");
    expect(refusal(addTier, { role: "agent", id: "a/b" })?.[1]).toBe("workspace.tier-name");
    const { workspace } = contextOf();
    const many = Array.from({ length: 24 }, (_, index) => ({ ...workspace.tiers[0]!, id: `t${index}` }));
    expect(
      refusal(addTier, { role: "agent", id: "one-more" }, contextFor({ ...workspace, tiers: many }))?.[1],
    ).toBe("workspace.too-many-tiers");
  });
});
