import type { EmptySlot, GraphEdge, GraphNode } from "./types";

/**
 * The lines inside the tiers: receivers into the first processor, one processor after the other, the last into every
 * exporter; without processors through the empty place between both sides, so that lines grow with the nodes and not with
 * their product. Connectors continue from the lane they end to the lanes they begin.
 */
export function pipelineEdges(
  nodes: readonly GraphNode[],
  slots: readonly EmptySlot[],
): readonly GraphEdge[] {
  const edges: GraphEdge[] = [];
  const middle = new Map(
    slots
      .filter((slot) => slot.slot === "processors")
      .map((slot) => [`${slot.tier}\n${slot.pipeline}`, slot]),
  );
  for (const lane of byLane(nodes).values()) {
    const { receivers, processors, exporters, any } = lane;
    const between = middle.get(`${any.tier}\n${any.pipeline}`)?.id;
    const first = processors[0]?.id ?? between;
    const last = processors.at(-1)?.id ?? between;
    if (first === undefined || last === undefined) continue;
    for (const receiver of receivers) edges.push(line(receiver.id, first, any));
    for (const [index, processor] of processors.entries()) {
      const next = processors[index + 1];
      if (next) edges.push(line(processor.id, next.id, any));
    }
    for (const exporter of exporters) edges.push(line(last, exporter.id, any));
  }
  return [...edges, ...connectorEdges(nodes)];
}

type LaneNodes = {
  readonly any: GraphNode;
  readonly receivers: GraphNode[];
  readonly processors: GraphNode[];
  readonly exporters: GraphNode[];
};

function byLane(nodes: readonly GraphNode[]): ReadonlyMap<string, LaneNodes> {
  const lanes = new Map<string, LaneNodes>();
  for (const node of nodes) {
    const key = `${node.tier}\n${node.pipeline}`;
    const lane = lanes.get(key) ?? { any: node, receivers: [], processors: [], exporters: [] };
    lane[node.slot].push(node);
    lanes.set(key, lane);
  }
  return lanes;
}

function line(from: string, to: string, { signal }: GraphNode): GraphEdge {
  return { id: `${from}→${to}`, from, to, via: "pipeline", signal, broken: false, route: [] };
}

function connectorEdges(nodes: readonly GraphNode[]): readonly GraphEdge[] {
  const starts = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    if (node.component?.kind !== "connector" || node.slot !== "receivers") continue;
    const key = `${node.tier}\n${node.label}`;
    const found = starts.get(key);
    if (found) found.push(node);
    else starts.set(key, [node]);
  }
  return nodes
    .filter((node) => node.component?.kind === "connector" && node.slot === "exporters")
    .flatMap((end) =>
      (starts.get(`${end.tier}\n${end.label}`) ?? []).map((start) => ({
        id: `${end.id}→${start.id}`,
        from: end.id,
        to: start.id,
        via: "connector" as const,
        signal: start.signal,
        broken: false,
        route: [],
      })),
    );
}
