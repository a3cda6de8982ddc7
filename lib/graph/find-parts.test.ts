import { describe, expect, it } from "vitest";
import { findParts } from "./find-parts";
import { projectGraph } from "./project";
import { sketchTopology } from "./testing";

const view = projectGraph(
  { layout: {} },
  sketchTopology(
    {
      agent: {
        pipelines: {
          traces: [["otlp"], ["batch/big"], ["otlp/gateway"]],
          metrics: [["otlp"], ["batch/big"], ["otlp/gateway"]],
        },
        extensions: ["health_check"],
      },
      gateway: { pipelines: { traces: [["otlp"], [], ["debug"]] } },
    },
    [["agent", "otlp/gateway", "gateway", "otlp"]],
  ),
);

describe("findParts", () => {
  it("finds by id, type, kind, tier and pipeline, in reading order", () => {
    expect(findParts(view, "batch")).toEqual([
      "agent/traces/processors/batch/big",
      "agent/metrics/processors/batch/big",
    ]);
    expect(findParts(view, "gateway receiver")).toEqual(["gateway/traces/receivers/otlp"]);
    expect(findParts(view, "METRICS exporter")).toEqual(["agent/metrics/exporters/otlp/gateway"]);
    expect(findParts(view, "health")).toEqual(["chip:agent/extension/extension/health_check"]);
    expect(findParts(view, "hop")).toHaveLength(1);
  });

  it("finds nothing for nothing, and nothing where one word is missing", () => {
    expect(findParts(view, "  ")).toEqual([]);
    expect(findParts(view, "batch kafka")).toEqual([]);
  });
});
