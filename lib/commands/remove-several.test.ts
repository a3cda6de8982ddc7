import { describe, expect, it } from "vitest";
import { lines, planned, refusal, staleContext } from "./testing";
import { removeSeveral } from "./remove-several";

const use = (
  pipeline: string,
  slot: "receivers" | "processors" | "exporters",
  index: number,
  tier = "agent",
) => ({
  tier,
  pipeline,
  slot,
  index,
});

describe("remove-several", () => {
  it("takes mentions out of several lists of both tiers in one step, and definitions with their last mention", () => {
    const parts = [
      use("metrics", "receivers", 1),
      use("traces", "processors", 1),
      use("metrics", "processors", 1),
      use("traces", "receivers", 1, "gateway"),
    ];
    expect(lines(removeSeveral, { parts })).toEqual([
      "-  host_metrics:",
      "-    root_path: /hostfs",
      "-    scrapers: { cpu: {}, memory: {} }",
      "-  batch: {}",
      "-      processors: [memory_limiter, batch]",
      "+      processors: [memory_limiter]",
      "-        # the node itself",
      "-        - host_metrics",
      "-        - batch # last",
      "-  zipkin: {}",
      "-      receivers: [otlp, zipkin]",
      "+      receivers: [otlp]",
    ]);
    expect(planned(removeSeveral, { parts }).capture).toEqual({ as: "step" });
  });

  it("takes two of one list out without one shifting the other", () => {
    const parts = [use("traces", "processors", 0), use("traces", "processors", 1)];
    expect(lines(removeSeveral, { parts })).toEqual([
      "-      processors: [memory_limiter, batch]",
      "+      processors: []",
    ]);
  });

  it("takes a definition that is chosen whole out of every list, and a mention of it only once", () => {
    const parts = [
      { tier: "gateway", kind: "extension", id: "health_check" } as const,
      { tier: "agent", kind: "processor", id: "resource/unused" } as const,
      { tier: "agent", kind: "receiver", id: "host_metrics" } as const,
      use("metrics", "receivers", 1),
    ];
    const changed = lines(removeSeveral, { parts });
    expect(changed.filter((line) => line.startsWith("+"))).toEqual(["+  extensions: []"]);
    expect(changed).toContain("-  resource/unused:");
    expect(changed).toContain("-        - host_metrics");
    expect(changed).toContain("-  health_check: {}");
  });

  it("refuses what is not there, a text that does not parse, and nothing at all", () => {
    expect(refusal(removeSeveral, { parts: [use("traces", "processors", 7)] })).toEqual([
      "not-there",
      "command.no-use",
    ]);
    expect(refusal(removeSeveral, { parts: [] })).toEqual(["not-there", "command.nothing-selected"]);
    expect(refusal(removeSeveral, { parts: [use("traces", "processors", 0)] }, staleContext())?.[0]).toBe(
      "syntax",
    );
  });
});
