import type { GraphEdge, GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import type { AddPlace } from "./making-store";

/** The line of an id; undefined where it is gone. */
export function edgeOf(view: GraphView, id: string | null): GraphEdge | undefined {
  return id === null ? undefined : view.edges.find((edge) => edge.id === id);
}

/** Where something added on a line goes: into the processors it runs between. Null for lines that leave a pipeline. */
export function placeOn(view: GraphView, edge: GraphEdge): AddPlace | null {
  if (edge.via !== "pipeline") return null;
  const [from, to] = [nodeOf(view, edge.from), nodeOf(view, edge.to)];
  const any = from ?? to;
  if (!any) return null;
  const index = from?.slot === "processors" ? from.index + 1 : 0;
  return {
    kind: "lists",
    tier: any.tier,
    pipeline: any.pipeline,
    lists: [{ slot: "processors", index }],
  };
}

/** The use at which the line's pipeline can be split: what follows it. Null where it enters no processor or exporter. */
export function splitAt(view: GraphView, edge: GraphEdge): GraphNode | null {
  const to = edge.via === "pipeline" ? nodeOf(view, edge.to) : null;
  return to && to.slot !== "receivers" ? to : null;
}

/** What stands at the ends of a line, by name. */
export function endNames(view: GraphView, edge: GraphEdge): { readonly from: string; readonly to: string } {
  return { from: nameOf(view, edge.from), to: nameOf(view, edge.to) };
}

/** Lines that begin or end at a node: those it feeds first. */
export function edgesAt(view: GraphView, node: NodeId): readonly GraphEdge[] {
  const out = view.edges.filter(({ from }) => from === node);
  return [...out, ...view.edges.filter(({ to }) => to === node)];
}

/** The use of an id; null where another thing has it. */
export function nodeOf(view: GraphView, id: NodeId): GraphNode | null {
  return view.nodes.find((node) => node.id === id) ?? null;
}

function nameOf(view: GraphView, id: NodeId): string {
  const node = nodeOf(view, id);
  if (node) return node.label;
  const plate = view.hops.find((each) => each.id === id || id.startsWith(`${each.id}/`));
  if (plate) return plate.hop.to;
  const backend = view.backends.find((each) => each.id === id);
  if (backend) return backend.label;
  const slot = view.slots.find((each) => each.id === id);
  if (slot) return slot.pipeline;
  const hole = view.frames.flatMap((frame) => frame.holes).find((each) => each.id === id);
  return hole?.tier ?? id;
}
