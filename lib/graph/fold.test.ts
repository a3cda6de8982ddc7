import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import type { Finding } from "../rules/types";
import { readTopology } from "../topology/topology";
import { newWorkspace } from "../workspace/new-workspace";
import { yaml } from "../yaml/sample";
import { badgesOf } from "./badges";
import { endsOf } from "./edge-ends";
import { shownAs } from "./fold";
import { foldableLanes } from "./foldable-lanes";
import { groupBadge } from "./group-badge";
import { laneId } from "./node-id";
import { outlineOf } from "./outline";
import { projectGraph } from "./project";

const design = newWorkspace("x", [
  {
    role: "agent",
    yaml: yaml`
      receivers: { otlp: , hostmetrics: }
      processors: { memory_limiter: , k8sattributes: , batch: }
      exporters: { debug: , otlp/gateway: { endpoint: gateway:4317 } }
      service:
        pipelines:
          traces: { receivers: [otlp], processors: [memory_limiter, k8sattributes, batch], exporters: [debug, otlp/gateway] }
          logs: { receivers: [otlp], processors: [batch], exporters: [debug] }
    `,
  },
]);
const topology = readTopology(design.tiers, testCatalogue);
const lane = laneId("agent", "traces");
const whole = projectGraph(design, topology);
const folded = projectGraph(design, topology, new Set([lane]));
const group = folded.groups.find(({ slot }) => slot === "processors");

describe("a collapsed lane", () => {
  it("shows one row for each list of several, the others as they are, and is lower", () => {
    expect(folded.groups.map(({ slot, names }) => [slot, names])).toEqual([
      ["processors", ["memory_limiter", "k8sattributes", "batch"]],
      ["exporters", ["debug", "otlp/gateway"]],
    ]);
    expect(folded.nodes.filter(({ pipeline }) => pipeline === "traces").map(({ label }) => label)).toEqual([
      "otlp",
    ]);
    const height = (view: typeof whole) =>
      view.frames[0]?.lanes.find(({ pipeline }) => pipeline === "traces")?.box.height;
    expect(height(folded)).toBeLessThan(height(whole) ?? 0);
    expect(folded.uses.map(({ id }) => id)).toEqual(whole.uses.map(({ id }) => id));
  });

  it("keeps its lines, each once, between things that are drawn", () => {
    const ends = endsOf(folded);
    for (const { from, to } of folded.edges) expect([ends.has(from), ends.has(to)]).toEqual([true, true]);
    const ids = folded.edges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = folded.edges.filter(({ from, to }) => from.includes("traces/") && to.includes("traces/"));
    expect(inside).toHaveLength(2);
  });

  it("leaves other lanes, and the outline, as they are", () => {
    expect(folded.nodes.filter(({ pipeline }) => pipeline === "logs")).toHaveLength(3);
    const lines = (view: typeof whole) =>
      outlineOf(view).flatMap((tier) =>
        tier.children.flatMap((child) => [child, ...child.children].map(({ id }) => id)),
      );
    expect(lines(folded)).toEqual(lines(whole));
  });

  it("stands for its members, and counts what is found in them", () => {
    if (!group) throw new Error("no group");
    const badges = badgesOf(folded, [finding("memory_limiter"), finding("batch"), finding("batch")]);
    expect(groupBadge(badges, group)).toMatchObject({ severity: "error", count: 3, echo: false });
    expect(groupBadge(badgesOf(folded, []), group)).toBeNull();
    expect(group.members.map((member) => shownAs(folded.groups, member))).toEqual(
      group.members.map(() => group.id),
    );
    expect(shownAs(folded.groups, "agent/logs/processors/batch")).toBe("agent/logs/processors/batch");
  });

  it("is offered only where it makes something smaller", () => {
    expect([...foldableLanes(whole)]).toEqual([lane]);
    expect([...foldableLanes(folded)]).toEqual([lane]);
  });
});

function finding(id: string): Finding {
  return {
    key: id,
    class: "rule",
    rule: "wl/x",
    severity: id === "batch" ? "error" : "info",
    anchor: { tier: "agent", at: { yaml: ["processors", id], part: "key" } },
    message: { id: "x", params: {} },
    related: [],
    fixes: [],
  };
}
