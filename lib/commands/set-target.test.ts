import { describe, expect, it } from "vitest";
import { setTarget } from "./set-target";
import { after, planned, refusal } from "./testing";

const target = { collector: "0.154.0", distribution: "k8s" } as const;

const versions = (tiers: readonly string[] | "all") =>
  after(setTarget, { tiers, target }).tiers.map((tier) => tier.target.collector);

describe("set-target", () => {
  it("sets one tier or all", () => {
    expect(versions(["gateway"])).toEqual(["0.159.0", "0.154.0"]);
    expect(versions("all")).toEqual(["0.154.0", "0.154.0"]);
  });

  it("plans nothing for tiers that run it already", () => {
    const now = { collector: "0.159.0", distribution: "contrib" } as const;
    expect(planned(setTarget, { tiers: "all", target: now }).edits).toEqual([]);
  });

  it("refuses a malformed version and an unknown tier", () => {
    const malformed = { ...target, collector: "v0.154" };
    expect(refusal(setTarget, { tiers: "all", target: malformed })?.[1]).toBe("command.version");
    expect(refusal(setTarget, { tiers: ["x"], target })?.[0]).toBe("not-there");
  });
});
