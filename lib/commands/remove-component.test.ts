import { describe, expect, it } from "vitest";
import { removeComponent } from "./remove-component";
import { contextOf, lines, refusal } from "./testing";

describe("remove-component", () => {
  it("takes out the definition and every mention", () => {
    expect(lines(removeComponent, { tier: "agent", kind: "processor", id: "batch" })).toEqual([
      "-  batch: {}",
      "-      processors: [memory_limiter, batch]",
      "+      processors: [memory_limiter]",
      "-        - batch # last",
    ]);
  });

  it("takes out several mentions in one list", () => {
    const context = contextOf({
      agent:
        "exporters: {debug: {}, nop: {}}\nservice: {pipelines: {traces: {exporters: [debug, nop, debug]}}}\n",
    });
    expect(lines(removeComponent, { tier: "agent", kind: "exporter", id: "debug" }, context)).toEqual([
      "-exporters: {debug: {}, nop: {}}",
      "-service: {pipelines: {traces: {exporters: [debug, nop, debug]}}}",
      "+exporters: {nop: {}}",
      "+service: {pipelines: {traces: {exporters: [nop]}}}",
    ]);
  });

  it("turns an extension off with its definition", () => {
    expect(lines(removeComponent, { tier: "gateway", kind: "extension", id: "health_check" })).toEqual([
      "-  health_check: {}",
      "-  extensions: [health_check]",
      "+  extensions: []",
    ]);
  });

  it("takes a connector out on both sides", () => {
    const context = contextOf({
      agent:
        "connectors: {forward: {}}\nservice:\n  pipelines:\n    traces/a: {exporters: [forward]}\n    traces/b: {receivers: [forward]}\n",
    });
    expect(lines(removeComponent, { tier: "agent", kind: "connector", id: "forward" }, context)).toEqual([
      "-connectors: {forward: {}}",
      "+connectors: {}",
      "-    traces/a: {exporters: [forward]}",
      "-    traces/b: {receivers: [forward]}",
      "+    traces/a: {exporters: []}",
      "+    traces/b: {receivers: []}",
    ]);
  });

  it("refuses what is not defined", () => {
    expect(refusal(removeComponent, { tier: "agent", kind: "processor", id: "batch/2" })).toEqual([
      "not-there",
      "command.no-component",
    ]);
  });
});
