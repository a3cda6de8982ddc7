import { describe, expect, it } from "vitest";
import { pathWords } from "./path-words";
import { projectGraph } from "./project";
import { pathThrough, reach, signalsAt } from "./reach";
import { sketchTopology } from "./testing";

const topology = sketchTopology(
  {
    agent: {
      pipelines: {
        traces: [["otlp", "zipkin"], ["batch"], ["otlp/gateway", "debug"]],
        metrics: [["hostmetrics", "otlp"], [], ["otlp/gateway"]],
        logs: [["filelog"], [], ["otlp/gateway"]],
      },
    },
    gateway: {
      pipelines: {
        traces: [["otlp"], ["tail_sampling"], ["spanmetrics", "otlp/backend"]],
        metrics: [["otlp", "spanmetrics"], [], ["prometheus"]],
      },
      connectors: ["spanmetrics"],
    },
  },
  [["agent", "otlp/gateway", "gateway", "otlp"]],
);
const view = projectGraph({ layout: {} }, topology);
const uses = (from: string, way: "upstream" | "downstream" | "connected") =>
  view.nodes.filter(({ id }) => reach(view, from, way).nodes.has(id)).map(({ id }) => id);
const plate = "hop:agent/otlp/gateway→gateway";

const wordsOf = (...from: string[]) => pathWords(view, pathThrough(view, from));

describe("reach", () => {
  it("follows data over the hop into the lane of its signal, and through a connector into another signal", () => {
    expect(uses("agent/traces/receivers/zipkin", "downstream")).toEqual([
      "agent/traces/receivers/zipkin",
      "agent/traces/processors/batch",
      "agent/traces/exporters/otlp/gateway",
      "agent/traces/exporters/debug",
      "gateway/traces/receivers/otlp",
      "gateway/traces/processors/tail_sampling",
      "gateway/traces/exporters/spanmetrics",
      "gateway/traces/exporters/otlp/backend",
      "gateway/metrics/receivers/spanmetrics",
      "gateway/metrics/exporters/prometheus",
    ]);
  });

  it("goes back against the data to all that feeds a place, and not to what only shares the hop", () => {
    expect(uses("gateway/metrics/receivers/otlp", "upstream")).toEqual([
      "agent/metrics/receivers/hostmetrics",
      "agent/metrics/receivers/otlp",
      "agent/metrics/exporters/otlp/gateway",
      "gateway/metrics/receivers/otlp",
    ]);
    expect(uses("gateway/metrics/exporters/prometheus", "upstream")).toContain(
      "agent/traces/receivers/zipkin",
    );
  });

  it("finds everything that is connected, in both directions and over tiers", () => {
    const all = uses("agent/traces/exporters/debug", "connected");
    expect(all).toContain("gateway/metrics/exporters/prometheus");
    expect(all).toContain("agent/metrics/receivers/hostmetrics");
    expect(all).not.toContain("agent/logs/receivers/filelog");
  });

  it("follows a hop for one signal of several", () => {
    expect(signalsAt(view, plate)).toEqual(["traces", "metrics", "logs"]);
    const logs = reach(view, plate, "upstream", "logs").nodes;
    expect(logs.has("agent/logs/receivers/filelog")).toBe(true);
    expect(logs.has("agent/traces/receivers/zipkin")).toBe(false);
  });

  it("ends in a circle of tiers", () => {
    const round = projectGraph(
      { layout: {} },
      sketchTopology(
        {
          a: { pipelines: { traces: [["otlp"], [], ["otlp/b"]] } },
          b: { pipelines: { traces: [["otlp"], [], ["otlp/a"]] } },
        },
        [
          ["a", "otlp/b", "b", "otlp"],
          ["b", "otlp/a", "a", "otlp"],
        ],
      ),
    );
    const path = pathThrough(round, ["a/traces/receivers/otlp"]);
    expect(pathWords(round, path).params).toEqual({
      steps: "traces: a otlp → otlp/b → b otlp → otlp/a",
    });
  });
});

describe("pathWords", () => {
  it("names each step once, the tier and the signal where they change", () => {
    expect(wordsOf("agent/traces/receivers/zipkin")).toEqual({
      id: "graph.path.line",
      params: {
        steps:
          "traces: agent zipkin → batch → otlp/gateway, debug → gateway otlp → tail_sampling → " +
          "spanmetrics, otlp/backend → metrics: spanmetrics → prometheus",
      },
    });
  });

  it("shows the way to a place as well as from it", () => {
    expect(String(wordsOf("gateway/traces/exporters/otlp/backend").params.steps)).toBe(
      "traces: agent otlp, zipkin → batch → otlp/gateway → gateway otlp → tail_sampling → otlp/backend",
    );
  });

  it("says where data arrives and nobody takes it, and where there is none", () => {
    expect(wordsOf("agent/logs/receivers/filelog")).toEqual({
      id: "graph.path.lost",
      params: { steps: "logs: agent filelog → otlp/gateway", signal: "logs", tier: "gateway" },
    });
    expect(wordsOf("chip:agent/unused/processor/batch").id).toBe("graph.path.none");
  });
});
