import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at } from "../base/json";
import type { Finding } from "../rules/types";
import type { Kind } from "../catalogue/types";
import { testCatalogue } from "../catalogue/testing";
import { readTopology } from "../topology/topology";
import type { Tier, Topology } from "../topology/types";
import { newWorkspace } from "../workspace/new-workspace";
import { badgesOf } from "./badges";
import { decodePayload, encodePayload } from "./drag-payload";
import { optionsFor, shareable } from "./fitting";
import { indexAt, inColumnOf, spotAt } from "./hit";
import { neighbour, stops } from "./neighbours";
import { nodeId, parseNodeId } from "./node-id";
import { outlineOf } from "./outline";
import { projectGraph } from "./project";
import { sketchTopology } from "./testing";

const topology = sketchTopology(
  {
    agent: {
      pipelines: {
        traces: [["otlp"], ["batch", "resource"], ["otlp/gateway"]],
        metrics: [["otlp", "hostmetrics"], ["batch"], ["otlp/gateway"]],
      },
      extensions: ["health_check"],
    },
    gateway: { pipelines: { traces: [["otlp"], ["tail_sampling"], ["debug"]] } },
  },
  [["agent", "otlp/gateway", "gateway", "otlp"]],
);
const view = projectGraph({ layout: {} }, topology);

function boxOf(id: string) {
  const box = view.nodes.find((node) => node.id === id)?.box;
  if (!box) throw new Error(`No node ${id}`);
  return box;
}

describe("node ids", () => {
  it("read back to the place they name, also with slashes and marks in names", () => {
    const places = [
      { tier: "agent", pipeline: "traces/a%2F", slot: "processors", component: "batch/2", mention: 1 },
      { tier: "a", pipeline: "logs/receivers/x", slot: "receivers", component: "odd#2", mention: 3 },
    ] as const;
    for (const place of places) expect(parseNodeId(nodeId(place))).toEqual(place);
  });

  it("stay as short as their names allow", () => {
    const place = {
      tier: "agent",
      pipeline: "traces",
      slot: "processors",
      component: "otlp/x",
      mention: 2,
    } as const;
    expect(nodeId(place)).toBe("agent/traces/processors/otlp/x#2");
  });
});

describe("spotAt", () => {
  it("finds the lane under a point, and the hole and the frame where there is none", () => {
    const [, metrics] = view.frames[0]?.lanes ?? [];
    const [hole] = view.frames[1]?.holes ?? [];
    if (!metrics || !hole) throw new Error("Not drawn");
    const middle = { x: metrics.box.x + 5, y: metrics.box.y + 5 };
    expect(spotAt(view, middle)).toEqual({ kind: "lane", lane: metrics });
    expect(spotAt(view, { x: hole.box.x + 1, y: hole.box.y + 1 })).toMatchObject({
      kind: "hole",
      signal: "metrics",
    });
    const frame = view.frames[0]?.box;
    expect(frame && spotAt(view, { x: frame.x + 3, y: frame.y + 3 })).toEqual({
      kind: "frame",
      tier: "agent",
    });
    expect(spotAt(view, { x: -500, y: -500 })).toBeNull();
  });

  it("counts the nodes above a point, without the one that is moved", () => {
    const lane = { tier: "agent", pipeline: "traces", slot: "processors" } as const;
    const batch = boxOf("agent/traces/processors/batch");
    const below = { x: batch.x, y: batch.y + 400 };
    expect(indexAt(view.nodes, lane, { x: batch.x, y: batch.y })).toBe(0);
    expect(indexAt(view.nodes, lane, below)).toBe(2);
    expect(indexAt(view.nodes, lane, below, "agent/traces/processors/batch")).toBe(1);
    expect(inColumnOf(view, lane, { x: batch.x + 10, y: batch.y })).toBe(true);
    expect(inColumnOf(view, lane, { x: batch.x - 80, y: batch.y })).toBe(false);
  });
});

describe("neighbour", () => {
  it("walks down a column and along a lane into the next tier", () => {
    expect(neighbour(view, "agent/traces/processors/batch", "down")).toBe("agent/traces/processors/resource");
    expect(neighbour(view, "agent/traces/exporters/otlp/gateway", "right")).toBe(view.hops[0]?.id);
    expect(neighbour(view, view.hops[0]?.id ?? null, "right")).toBe("gateway/traces/receivers/otlp");
  });

  it("begins at the first node and ends at the border", () => {
    expect(neighbour(view, null, "down")).toBe(view.nodes[0]?.id);
    expect(neighbour(view, "agent/traces/receivers/otlp", "left")).toBeNull();
  });

  it("reaches everything from everywhere", () => {
    const reached = new Set<string>();
    const queue = [stops(view)[0]?.id ?? ""];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const direction of ["up", "down", "left", "right"] as const) {
        const next = neighbour(view, id, direction);
        if (next !== null) queue.push(next);
      }
    }
    expect(stops(view).filter((stop) => !reached.has(stop.id))).toEqual([]);
  });
});

function finding(anchor: Finding["anchor"], more: Partial<Finding> = {}): Finding {
  return {
    key: JSON.stringify(anchor),
    rule: "some/rule",
    class: "rule",
    severity: "warning",
    message: { id: "rule.some/rule.default", params: {} },
    anchor,
    related: [],
    fixes: [],
    ...more,
  };
}

function yamlAt(...yaml: (string | number)[]): Finding["anchor"] {
  return { tier: "agent", at: { yaml, part: "value" } };
}

describe("badgesOf", () => {
  it("counts on the first use of a component and marks the others", () => {
    const { nodes } = badgesOf(view, [finding(yamlAt("processors", "batch", "timeout"))]);
    expect(nodes.get("agent/traces/processors/batch")).toMatchObject({ count: 1, echo: false });
    expect(nodes.get("agent/metrics/processors/batch")).toMatchObject({ echo: true });
  });

  it("puts a finding on one mention on that node only, and one on a pipeline on its lane", () => {
    const { nodes, lanes } = badgesOf(view, [
      finding(yamlAt("service", "pipelines", "metrics", "processors", 0)),
      finding(yamlAt("service", "pipelines", "metrics")),
    ]);
    expect([...nodes.keys()]).toEqual(["agent/metrics/processors/batch"]);
    expect([...lanes.keys()]).toEqual(["lane:agent/metrics"]);
  });

  it("shows the worst severity and all of the number", () => {
    const { nodes } = badgesOf(view, [
      finding(yamlAt("receivers", "hostmetrics")),
      finding(yamlAt("receivers", "hostmetrics", "scrapers"), { severity: "error" }),
    ]);
    expect(nodes.get("agent/metrics/receivers/hostmetrics")).toMatchObject({ severity: "error", count: 2 });
  });

  it("puts deploy facts on the tier and hops on their plate, also by what a finding relates to", () => {
    const [hop] = topology.hops;
    const onHop = { tier: "agent", at: { hop: hop?.id ?? "" } };
    const related = { message: { id: "x", params: {} }, anchor: onHop };
    const { tiers, hops } = badgesOf(view, [
      finding({ tier: "agent", at: { deploy: "workload.mode" } }),
      finding(onHop),
      finding(yamlAt("exporters", "otlp/gateway"), { related: [related] }),
    ]);
    expect(tiers.get("agent")?.count).toBe(1);
    expect(hops.get(hop?.id ?? "")?.count).toBe(2);
  });

  it("leaves old names to the strike-through", () => {
    const renamed = finding(yamlAt("receivers", "hostmetrics"), { rule: "deprecated/component" });
    expect(badgesOf(view, [renamed]).nodes.size).toBe(0);
  });
});

describe("outlineOf", () => {
  it("holds every node, hole, chip, hop once, under the ids of the canvas", () => {
    const ids: string[] = [];
    const visit = (nodes: ReturnType<typeof outlineOf>) => {
      for (const node of nodes) {
        ids.push(node.id);
        visit(node.children);
      }
    };
    visit(outlineOf(view));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(stops(view).map((stop) => stop.id)));
  });
});

function kindsFor(tier: Tier, slot: "receivers" | "exporters"): ReadonlySet<Kind> {
  return new Set(optionsFor(tier, slot, testCatalogue, () => null).map((option) => option.kind));
}

describe("fitting", () => {
  const workspace = newWorkspace("x", [
    {
      role: "agent",
      yaml: "processors:\n  batch:\nreceivers:\n  otlp:\n    protocols: {grpc: }\nservice:\n  pipelines:\n    logs:\n      receivers: [otlp]\n",
    },
  ]);
  const [tier] = readTopology(workspace.tiers, testCatalogue).tiers;
  if (!tier) throw new Error("No tier");

  it("offers what is defined first, then the usual, and what does not fit last with its reason", () => {
    const no = { id: "no", params: {} };
    const options = optionsFor(tier, "processors", testCatalogue, ({ type }) =>
      type === "filter" ? no : null,
    );
    expect(options.slice(0, 3).map((option) => option.id ?? option.type)).toEqual([
      "batch",
      "memory_limiter",
      "k8s_attributes",
    ]);
    expect(options.at(-1)).toMatchObject({ type: "filter", refusal: no });
  });

  it("offers connectors on both sides of a pipeline", () => {
    expect(kindsFor(tier, "receivers")).toEqual(new Set(["receiver", "connector"]));
    expect(kindsFor(tier, "exporters")).toEqual(new Set(["exporter", "connector"]));
  });

  it("shares the one component of a type, and a listening receiver always", () => {
    expect(shareable(tier, "logs", "processors", { kind: "processor", canonical: "batch" })).toBe("batch");
    expect(shareable(tier, "logs", "receivers", { kind: "receiver", canonical: "otlp" })).toBe("otlp");
    expect(shareable(tier, "logs", "processors", { kind: "processor", canonical: "filter" })).toBeNull();
  });
});

describe("drag payload", () => {
  it("can be told from the types alone, which is all that is visible while dragging", () => {
    for (const payload of [
      { kind: "processor", type: "tail_sampling" } as const,
      { kind: "pipeline", type: "logs" } as const,
    ]) {
      expect(decodePayload(Object.keys(encodePayload(payload)))).toEqual(payload);
    }
    expect(decodePayload(["Files", "text/plain"])).toBeNull();
  });
});

describe("the picture of real text", () => {
  const folder = join(import.meta.dirname, "../../fixtures/configs");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );

  it.each(files)("resolves the anchor of every node to its mention in %s", (file) => {
    const yaml = readFileSync(join(folder, file), "utf8");
    const read = readTopology(newWorkspace("x", [{ role: "agent", yaml }]).tiers, testCatalogue);
    expect(unresolved(read)).toEqual([]);
  });

  it("resolves mentions through anchors and merge keys", () => {
    const yaml = `
x: &list [otlp, zipkin]
receivers: {otlp: , zipkin: }
exporters: {debug: }
service:
  pipelines:
    traces: &base {receivers: *list, exporters: [debug]}
    logs:
      <<: *base
      receivers: [otlp]
`;
    const read = readTopology(newWorkspace("x", [{ role: "agent", yaml }]).tiers, testCatalogue);
    expect(projectGraph({ layout: {} }, read).nodes).toHaveLength(5);
    expect(unresolved(read)).toEqual([]);
  });
});

/** Nodes whose anchor does not lead to their mention. */
function unresolved(read: Topology): readonly string[] {
  return projectGraph({ layout: {} }, read)
    .nodes.filter((node) => {
      const tier = read.tiers.find((each) => each.id === node.tier);
      return at(tier?.config, ...node.at) !== node.label;
    })
    .map((node) => node.id);
}
