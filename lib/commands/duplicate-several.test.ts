import { describe, expect, it } from "vitest";
import { duplicateSeveral } from "./duplicate-several";
import { after, lines, refusal } from "./testing";

const traces = { tier: "agent", pipeline: "traces" } as const;

describe("duplicate-several", () => {
  it("puts each copy right behind its original, in one step and with its comments", () => {
    const parts = [
      { ...traces, slot: "processors", index: 0 } as const,
      { ...traces, slot: "processors", index: 1 } as const,
      { ...traces, slot: "receivers", index: 0 } as const,
    ];
    const text = after(duplicateSeveral, { parts }).tiers[0]?.yaml ?? "";
    expect(text).toContain("processors: [memory_limiter, memory_limiter/2, batch, batch/2]");
    expect(text).toContain("receivers: [otlp, otlp/2]");
    expect(text).toMatch(/memory_limiter\/2:\n {4}check_interval: 1s\n {4}limit_percentage: 80/);
  });

  it("copies a component that is used twice once, and uses the copy in both places", () => {
    const parts = [
      { ...traces, slot: "processors", index: 1 } as const,
      { tier: "agent", pipeline: "metrics", slot: "processors", index: 1 } as const,
    ];
    const added = lines(duplicateSeveral, { parts }).filter((line) => line.startsWith("+"));
    expect(added.filter((line) => line.includes("batch/2:"))).toHaveLength(1);
    expect(added).toContain("+        - batch/2");
  });

  it("only defines the copy of what stands in no pipeline", () => {
    const parts = [{ tier: "agent", kind: "processor", id: "resource/unused" } as const];
    const changed = lines(duplicateSeveral, { parts });
    expect(changed[0]).toBe("+  resource/unused-2:");
    expect(changed.every((line) => line.startsWith("+"))).toBe(true);
  });

  it("refuses nothing at all", () => {
    expect(refusal(duplicateSeveral, { parts: [] })).toEqual(["not-there", "command.nothing-selected"]);
  });
});
