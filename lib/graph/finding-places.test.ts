import { describe, expect, it } from "vitest";
import { spokenOf } from "./finding-places";
import { frameId, laneId } from "./node-id";
import { projectGraph } from "./project";
import { sketchTopology } from "./testing";

const topology = sketchTopology(
  {
    agent: {
      pipelines: {
        traces: [["otlp"], ["batch"], ["otlp/gateway"]],
        logs: [["otlp"], ["batch"], ["otlp/gateway"]],
      },
    },
    gateway: { pipelines: { traces: [["otlp"], [], ["debug"]], logs: [["otlp"], [], ["debug"]] } },
  },
  [["agent", "otlp/gateway", "gateway", "otlp"]],
);
const view = projectGraph({ layout: {} }, topology);
const hop = "agent/otlp/gateway→gateway";
const message = { id: "x", params: {} };
const yaml = (tier: string, ...path: string[]) => ({ tier, at: { yaml: path, part: "value" as const } });

describe("spokenOf", () => {
  it("is every use of a component, and no line", () => {
    const { nodes, edges } = spokenOf(view, { anchor: yaml("agent", "processors", "batch"), related: [] });
    expect([...nodes]).toEqual(["agent/traces/processors/batch", "agent/logs/processors/batch"]);
    expect(edges.size).toBe(0);
  });

  it("is the lane of a pipeline, and the tier of what is not drawn", () => {
    const lane = spokenOf(view, { anchor: yaml("agent", "service", "pipelines", "logs"), related: [] });
    expect([...lane.nodes]).toEqual([laneId("agent", "logs")]);
    const tier = spokenOf(view, {
      anchor: { tier: "gateway", at: { deploy: "workload.replicas" } },
      related: [],
    });
    expect([...tier.nodes]).toEqual([frameId("gateway")]);
  });

  it("is the hop with its lines, beside the places that it relates to", () => {
    const { nodes, edges } = spokenOf(view, {
      anchor: { tier: "agent", at: { hop } },
      related: [{ message, anchor: yaml("gateway", "exporters", "debug") }],
    });
    expect(nodes).toContain(`hop:${hop}`);
    expect(nodes).toContain("gateway/traces/exporters/debug");
    const through = view.edges.filter(({ from, to }) => [from, to].some((id) => id.startsWith(`hop:${hop}`)));
    expect(through.length).toBeGreaterThan(1);
    expect([...edges].toSorted()).toEqual(through.map(({ id }) => id).toSorted());
  });
});
