import { describe, expect, it } from "vitest";
import { removeUse } from "./remove-use";
import { words } from "../base/words";
import { contextOf, lines, planned, refusal } from "./testing";

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

describe("remove-use heals what is left", () => {
  const joined = contextOf({
    agent: [
      "receivers: {otlp: {}}",
      "processors: {a: {}, b: {}, c: {}}",
      "connectors: {forward: {}}",
      "exporters: {debug: {}}",
      "service:",
      "  pipelines:",
      "    traces: {receivers: [otlp], processors: [a, b, c], exporters: [debug, forward]}",
      "    traces/2: {receivers: [forward], exporters: [debug]}",
      "",
    ].join("\n"),
  });
  const at = { tier: "agent", pipeline: "traces" } as const;

  it("says which neighbours join", () => {
    expect(planned(removeUse, { ...at, slot: "processors", index: 1 }, joined).label).toEqual(
      words("command.remove-use-closed", { id: "b", pipeline: "traces", before: "a", after: "c" }),
    );
    expect(planned(removeUse, { ...at, slot: "processors", index: 2 }, joined).label.params).toMatchObject({
      before: "b",
      after: "debug, forward",
    });
  });

  it("takes the other side of a connector along, which the collector would refuse", () => {
    expect(lines(removeUse, { ...at, slot: "exporters", index: 1 }, joined)).toEqual([
      "-connectors: {forward: {}}",
      "+connectors: {}",
      "-    traces: {receivers: [otlp], processors: [a, b, c], exporters: [debug, forward]}",
      "-    traces/2: {receivers: [forward], exporters: [debug]}",
      "+    traces: {receivers: [otlp], processors: [a, b, c], exporters: [debug]}",
      "+    traces/2: {receivers: [], exporters: [debug]}",
    ]);
  });

  it("deletes the pipelines that are left without receivers or exporters where that is asked for", () => {
    const change = { ...at, slot: "receivers", index: 0, emptied: "delete" } as const;
    expect(lines(removeUse, change, joined)).toEqual([
      "-receivers: {otlp: {}}",
      "+receivers: {}",
      "-connectors: {forward: {}}",
      "+connectors: {}",
      "-  pipelines:",
      "-    traces: {receivers: [otlp], processors: [a, b, c], exporters: [debug, forward]}",
      "-    traces/2: {receivers: [forward], exporters: [debug]}",
      "+  pipelines: {}",
    ]);
  });
});
