import {
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  property,
  record,
  subarray,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { Topology } from "../topology/types";
import { parseNodeId } from "./node-id";
import { projectGraph } from "./project";
import { sketchTopology, type Sketch } from "./testing";
import type { Box, GraphView } from "./types";

const agent: Sketch = {
  pipelines: {
    traces: [["otlp"], ["k8sattributes", "resource", "batch"], ["otlp/gateway"]],
    metrics: [
      ["otlp", "hostmetrics", "kubeletstats"],
      ["k8sattributes", "resource", "batch"],
      ["otlp/gateway"],
    ],
    logs: [["otlp"], ["k8sattributes", "resource", "batch"], ["otlp/gateway"]],
  },
};
const gateway: Sketch = {
  pipelines: { traces: [["otlp"], ["transform/redact", "tail_sampling", "batch"], ["otlphttp/backend"]] },
};
const seed = sketchTopology({ agent, gateway }, [["agent", "otlp/gateway", "gateway", "otlp"]]);

describe("projectGraph", () => {
  it("puts lanes of one signal at the same height in all tiers", () => {
    const view = project(seed);
    const [left, right] = view.frames;
    expect(right?.lanes[0]?.box.y).toBe(left?.lanes[0]?.box.y);
    expect(right?.lanes[0]?.box.height).toBe(left?.lanes[0]?.box.height);
  });

  it("draws a hole at the height of the lane whose signal arrives and is not taken", () => {
    const view = project(seed);
    const [left, right] = view.frames;
    expect(right?.holes.map((hole) => hole.signal)).toEqual(["metrics", "logs"]);
    const lane = left?.lanes[1]?.box;
    const hole = right?.holes[0]?.box;
    expect(lane && hole && hole.y > lane.y && hole.y + hole.height < lane.y + lane.height).toBe(true);
  });

  it("stacks processors in their order, in one column", () => {
    const processors = project(seed).nodes.filter(
      (node) => node.tier === "agent" && node.pipeline === "traces" && node.slot === "processors",
    );
    expect(processors.map((node) => node.label)).toEqual(["k8sattributes", "resource", "batch"]);
    expect(new Set(processors.map((node) => node.box.x)).size).toBe(1);
    expect(processors.map((node) => node.box.y)).toEqual(
      processors.map((node) => node.box.y).toSorted((a, b) => a - b),
    );
  });

  it("draws nodes 40 px high", () => {
    expect(new Set(project(seed).nodes.map((node) => node.box.height))).toEqual(new Set([40]));
  });

  it("runs a hop's lines through its plate, and breaks those that end in a hole", () => {
    const view = project(seed);
    const network = view.edges.filter((edge) => edge.via === "network");
    const broken = network.filter((edge) => edge.broken).map((edge) => edge.signal);
    expect(broken).toEqual(["metrics", "metrics", "logs", "logs"]);
    expect(network.some((edge) => edge.to === "hop:agent/otlp/gateway→gateway")).toBe(true);
    expect(network.some((edge) => edge.to === "hole:gateway/metrics")).toBe(true);
  });

  it("keeps the line of a taken signal straight through both tiers", () => {
    const view = project(seed);
    const exporter = view.nodes.find((node) => node.id === "agent/traces/exporters/otlp/gateway");
    const receiver = view.nodes.find((node) => node.id === "gateway/traces/receivers/otlp");
    expect(exporter?.box.y).toBe(receiver?.box.y);
  });

  it("puts a connector on the border of the two lanes it joins", () => {
    const view = project(
      sketchTopology({
        agent: {
          pipelines: { traces: [["otlp"], [], ["spanmetrics"]], metrics: [["spanmetrics"], [], ["debug"]] },
          connectors: ["spanmetrics"],
        },
      }),
    );
    const [out, into] = view.nodes.filter((node) => node.label === "spanmetrics");
    const border = view.frames[0]?.lanes[1]?.box.y;
    expect([out?.border, into?.border]).toEqual([true, true]);
    expect(out && out.box.y + out.box.height / 2).toBe(border);
    expect(into && into.box.y + into.box.height / 2).toBe(border);
    expect(
      view.edges.some((edge) => edge.via === "connector" && edge.from === out?.id && edge.to === into?.id),
    ).toBe(true);
  });

  it("offers a place for every empty list", () => {
    const view = project(sketchTopology({ agent: { pipelines: { traces: [[], [], []] } } }));
    expect(view.slots.map((slot) => slot.slot)).toEqual(["receivers", "processors", "exporters"]);
  });

  it("stands where a person moved it", () => {
    const view = projectGraph({ layout: { "tier:gateway": { x: 2000, y: 50 } } }, seed);
    expect(view.frames[1]?.box).toMatchObject({ x: 2000, y: 50 });
    expect(view.nodes.find((node) => node.tier === "gateway")?.box.x).toBeGreaterThan(2000);
  });

  it("leads a hop past the tier between its ends above all frames", () => {
    const three = sketchTopology(
      { agent, middle: { pipelines: { traces: [["zipkin"], [], ["debug"]] } }, gateway },
      [["agent", "otlp/gateway", "gateway", "otlp"]],
    );
    const view = project(three);
    const top = Math.min(...view.frames.map((frame) => frame.box.y));
    const routed = view.edges.filter((edge) => edge.route.length > 0);
    expect(routed.length).toBe(3);
    expect(routed.every((edge) => (edge.route[1]?.y ?? 0) < top)).toBe(true);
  });

  it("marks mentions that lead nowhere instead of dropping them", () => {
    const view = project(
      sketchTopology({ agent: { pipelines: { traces: [["otlp"], ["nope"], []] }, missing: ["nope"] } }),
    );
    const node = view.nodes.find((each) => each.label === "nope");
    expect(node).toMatchObject({ component: null, kind: "processor" });
  });

  it("lists extensions and what is not used at the foot of the frame", () => {
    const view = project(
      sketchTopology({
        agent: { pipelines: {}, extensions: ["health_check"], unused: [["exporter", "debug"]] },
      }),
    );
    expect(view.frames[0]?.chips.map((chip) => [chip.role, chip.label])).toEqual([
      ["extension", "health_check"],
      ["unused", "debug"],
    ]);
  });

  it("draws every mention exactly once, under an id that names its place", () => {
    assert(
      property(topologies, (topology) => {
        const view = project(topology);
        const mentions = topology.tiers.flatMap((tier) =>
          tier.pipelines.flatMap((pipeline) =>
            [...pipeline.receivers, ...pipeline.processors, ...pipeline.exporters].map((ref) =>
              ref.at.join("::"),
            ),
          ),
        );
        expect(view.nodes.map((node) => node.at.join("::")).toSorted()).toEqual(mentions.toSorted());
        expect(new Set(view.nodes.map((node) => node.id)).size).toBe(mentions.length);
        for (const node of view.nodes) {
          expect(parseNodeId(node.id)).toMatchObject({
            tier: node.tier,
            pipeline: node.pipeline,
            component: node.label,
          });
        }
      }),
    );
  });

  it("joins only what is drawn", () => {
    assert(
      property(topologies, (topology) => {
        const view = project(topology);
        const ids = new Set(
          [
            ...view.nodes,
            ...view.slots,
            ...view.hops,
            ...view.junctions,
            ...view.backends,
            ...view.frames.flatMap((frame) => frame.holes),
          ].map((part) => part.id),
        );
        for (const edge of view.edges)
          expect([edge.id, ids.has(edge.from), ids.has(edge.to)]).toEqual([edge.id, true, true]);
        expect(new Set(view.edges.map((edge) => edge.id)).size).toBe(view.edges.length);
      }),
    );
  });

  it("lets no two boxes of a tier overlap, and keeps them inside its frame", () => {
    assert(
      property(topologies, (topology) => {
        const view = project(topology);
        for (const frame of view.frames) {
          const boxes = boxesOf(view, frame.tier);
          expect(boxes.filter((box) => !within(box, frame.box))).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
        }
        expect(overlaps(view.frames.map((frame) => frame.box))).toEqual([]);
      }),
    );
  });

  it("grows with the number of components, not with its square", () => {
    expect(edgesOf(1000)).toBeLessThan(11 * edgesOf(100));
  });
});

function project(topology: Topology): GraphView {
  return projectGraph({ layout: {} }, topology);
}

function boxesOf(view: GraphView, tier: string): readonly Box[] {
  const frame = view.frames.find((each) => each.tier === tier);
  return [...view.nodes, ...view.slots, ...(frame?.chips ?? []), ...(frame?.holes ?? [])]
    .filter((part) => part.tier === tier)
    .map((part) => part.box);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => [box, other] as const),
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Two tiers, all pipelines with the same receivers and exporters: what makes naive lines multiply. */
function large(components: number): Topology {
  const pipelines: Record<string, [string[], string[], string[]]> = {};
  for (let index = 0; index < components / 10; index++) {
    const middle = Array.from({ length: 7 }, (_, position) => `transform/${index}-${position}`);
    pipelines[`traces/${index}`] = [["otlp"], middle, ["otlp/gateway"]];
  }
  return sketchTopology({ agent: { pipelines }, gateway: { pipelines } }, [
    ["agent", "otlp/gateway", "gateway", "otlp"],
  ]);
}

function edgesOf(components: number): number {
  return project(large(components)).edges.length;
}

function exportersOf(tier: Sketch): ReadonlySet<string> {
  return new Set(Object.values(tier.pipelines).flatMap(([, , outs]) => outs));
}

const ids = (names: readonly string[]) => array(constantFrom(...names), { maxLength: 4 });
const pipelines = dictionary(
  constantFrom(
    "traces",
    "traces/a",
    "metrics",
    "metrics/b",
    "logs",
    "profiles",
    "nonsense",
    "logs/receivers",
  ),
  tuple(
    ids(["otlp", "host_metrics", "join", "routing/long-name-of-a-connector", "gone"]),
    ids(["batch", "batch/2", "transform/x", "gone", "odd#2"]),
    ids(["otlp/gateway", "debug", "join", "routing/long-name-of-a-connector"]),
  ),
);
const sketches = record({
  pipelines,
  connectors: constant(["join", "routing/long-name-of-a-connector"]),
  extensions: ids(["health_check", "file_storage/a", "pprof"]),
  unused: subarray([["exporter", "never"] as const, ["processor", "filter/never"] as const]),
  missing: constant(["gone"]),
});
const topologies = tuple(sketches, sketches, sketches).map(([one, two, three]) => {
  const tiers = { agent: one, middle: two, gateway: three };
  const hops = (["agent", "middle", "gateway"] as const).flatMap((from) =>
    exportersOf(tiers[from]).has("otlp/gateway")
      ? [
          [from, "otlp/gateway", "gateway", "otlp"] as const,
          [from, "otlp/gateway", "middle", "host_metrics"] as const,
        ]
      : [],
  );
  return sketchTopology(tiers, hops);
});
