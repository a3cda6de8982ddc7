import { describe, expect, it } from "vitest";
import { importTiers } from "./import-tiers";
import { after, contextOf, refusal } from "./testing";

const tier = (id: string, role: "agent" | "gateway" | "cluster", yaml = "receivers: {}\n") => ({
  id,
  role,
  yaml,
});

describe("import-tiers", () => {
  it("adds tiers where data flows by, as they are written", () => {
    const tiers = [tier("pool", "gateway"), tier("edge", "agent", "receivers: {}   # ours\n")];
    const next = after(importTiers, { tiers }, contextOf());
    expect(next.tiers.map(({ id }) => id)).toEqual(["agent", "edge", "gateway", "pool"]);
    expect(next.tiers[1]?.yaml).toBe("receivers: {}   # ours\n");
  });

  it("lets empty tiers give way to what is brought in their role, and leaves those that hold something", () => {
    const blank = contextOf({ agent: "", gateway: " \n" });
    const both = after(importTiers, { tiers: [tier("node", "agent"), tier("gateway", "gateway")] }, blank);
    expect(both.tiers.map(({ id, yaml }) => [id, yaml.length > 2])).toEqual([
      ["node", true],
      ["gateway", true],
    ]);
    const one = after(importTiers, { tiers: [tier("a", "agent"), tier("b", "agent")] }, blank);
    expect(one.tiers.map(({ id }) => id)).toEqual(["a", "b", "gateway"]);
    const noted = contextOf({ agent: "# mine\n" });
    expect(after(importTiers, { tiers: [tier("node", "agent")] }, noted).tiers).toHaveLength(2);
  });

  it("refuses a name that is taken, and a text that is too long", () => {
    expect(refusal(importTiers, { tiers: [tier("agent", "agent")] })?.[1]).toBe("workspace.tier-taken");
    expect(refusal(importTiers, { tiers: [tier("x", "agent"), tier("x", "agent")] })?.[1]).toBe(
      "workspace.tier-taken",
    );
    const long = tier("x", "agent", "#".repeat(3_000_000));
    expect(refusal(importTiers, { tiers: [long] })?.[1]).toBe("workspace.text-too-large");
  });
});
