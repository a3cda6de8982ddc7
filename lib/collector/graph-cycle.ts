import type { Signal } from "../catalogue/types";
import { quote } from "./go/quote";
import type { DecodedConfig } from "./decode/decode-config";
import type { GraphComponent } from "./graph-component";
import { pipelinesWith } from "./mentions";

/** A way that leads from a connector back to itself, as the collector prints it. */
export type Cycle = { readonly id: string; readonly text: string };

/** The first cycle of connectors and pipelines, or null. */
export function findCycle(config: DecodedConfig, connectors: readonly GraphComponent[]): Cycle | null {
  const nodes = connectorNodes(config, connectors);
  const next = edgesOf(config, nodes);
  const done = new Set<Node>();
  for (const node of nodes) {
    const steps = done.has(node) ? null : cycleFrom(node, next, done);
    if (steps) return printed(config, steps);
  }
  return null;
}

/** A connector for one of the pairs of signals that it joins; `order`: its place among all. */
type Node = { readonly id: string; readonly from: Signal; readonly to: Signal; readonly order: number };
type Edge = { readonly node: Node; readonly pipeline: string };
/** The way so far: at each node, which of its edges is being followed. */
type Step = { readonly node: Node; readonly edges: readonly Edge[]; at: number };

/** Depth first, without recursion: a chain of connectors may be longer than the stack. */
function cycleFrom(
  start: Node,
  next: (node: Node) => readonly Edge[],
  done: Set<Node>,
): readonly Edge[] | null {
  const way: Step[] = [{ node: start, edges: next(start), at: -1 }];
  const depths = new Map([[start, 0]]);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    step.at += 1;
    const edge = step.edges[step.at];
    if (!edge) {
      done.add(step.node);
      depths.delete(step.node);
      way.pop();
      continue;
    }
    const depth = depths.get(edge.node);
    if (depth !== undefined)
      return way.slice(depth).map(({ node, edges, at }) => ({ node, pipeline: edges[at]?.pipeline ?? "" }));
    if (done.has(edge.node)) continue;
    depths.set(edge.node, way.length);
    way.push({ node: edge.node, edges: next(edge.node), at: -1 });
  }
  return null;
}

/** Where data goes on to from a connector: through each pipeline that it feeds, to the connectors at that one's end. */
function edgesOf({ pipelines }: DecodedConfig, nodes: readonly Node[]): (node: Node) => readonly Edge[] {
  const byEntry = new Map<string, Node[]>();
  for (const node of nodes) {
    const entry = `${node.from} ${node.id}`;
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), node]);
  }
  const known = new Map<string, readonly Edge[]>();
  const endsOf = (pipeline: string, signal: Signal): readonly Edge[] => {
    const exporters = new Set(pipelines.get(pipeline)?.exporters);
    const ends = [...exporters].flatMap((id) => byEntry.get(`${signal} ${id}`) ?? []);
    return ends.toSorted((a, b) => a.order - b.order).map((node) => ({ node, pipeline }));
  };
  return ({ id, to }) =>
    (pipelinesWith(pipelines, "receivers", id).get(to) ?? []).flatMap((pipeline) => {
      const edges = known.get(pipeline) ?? endsOf(pipeline, to);
      known.set(pipeline, edges);
      return edges;
    });
}

/** A connector is one node for each supported pair of signals it joins. */
function connectorNodes(
  { pipelines }: DecodedConfig,
  connectors: readonly GraphComponent[],
): readonly Node[] {
  const nodes: Node[] = [];
  for (const { id, fields } of connectors)
    for (const from of pipelinesWith(pipelines, "exporters", id).keys())
      for (const to of pipelinesWith(pipelines, "receivers", id).keys())
        if (fields?.signals[`${from}>${to}`] !== undefined) nodes.push({ id, from, to, order: nodes.length });
  return nodes;
}

function printed(config: DecodedConfig, steps: readonly Edge[]): Cycle {
  const parts = steps.flatMap(({ node, pipeline }) => [
    nodeText(node),
    ...(config.pipelines.get(pipeline)?.processors ?? []).map(
      (id) => `processor ${quote(id)} in pipeline ${quote(pipeline)}`,
    ),
  ]);
  const [first] = steps;
  return { id: first?.node.id ?? "", text: [...parts, first ? nodeText(first.node) : ""].join(" -> ") };
}

function nodeText({ id, from, to }: Node): string {
  return `connector ${quote(id)} (${from} to ${to})`;
}
