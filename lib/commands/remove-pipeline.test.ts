import { describe, expect, it } from "vitest";
import { removePipeline } from "./remove-pipeline";
import { lines, refusal } from "./testing";

describe("remove-pipeline", () => {
  it("takes the pipeline out and keeps the components", () => {
    expect(lines(removePipeline, { tier: "agent", pipeline: "traces/side" })).toEqual([
      "-    traces/side:",
      "-      receivers: []",
      "-      exporters: [debug]",
    ]);
  });

  it("refuses a pipeline that is not there", () => {
    expect(refusal(removePipeline, { tier: "agent", pipeline: "logs" })).toEqual([
      "not-there",
      "command.no-pipeline",
    ]);
  });
});
