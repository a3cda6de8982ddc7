import type { Box, GraphEdge, GraphView } from "@/lib/graph/types";
import type { FlowEdge, Run } from "./flow-types";
import { layers } from "./to-flow";

/** React Flow's edges for a picture. */
export function toFlowEdges(view: GraphView): readonly FlowEdge[] {
  const ends = endsOf(view);
  return view.edges.flatMap((edge): FlowEdge[] => {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (!from || !to) return [];
    const network = edge.via === "network";
    return [
      {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        type: network ? "hop" : "signal",
        zIndex: layers.edge,
        focusable: false,
        selectable: false,
        // Lines repeat what nodes, plates and the outline say by name.
        domAttributes: { "aria-hidden": true },
        data: {
          run: runOf(edge, from.box, to.box),
          signal: edge.signal,
          broken: edge.broken,
          route: edge.route,
          from: size(from.box),
          to: size(to.box),
          hop: network ? (from.hop ?? to.hop) : null,
        },
      },
    ];
  });
}

type End = { readonly box: Box; readonly hop: string | null };

function endsOf(view: GraphView): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  const plain = [
    ...view.nodes,
    ...view.slots,
    ...view.backends,
    ...view.frames.flatMap((frame) => frame.holes),
  ];
  for (const { id, box } of plain) ends.set(id, { box, hop: null });
  for (const { id, box, hop } of view.hops) ends.set(id, { box, hop: hop.id });
  for (const { id, x, y } of view.junctions) {
    const hop = view.hops.find((plate) => id.startsWith(`${plate.id}/`));
    ends.set(id, { box: { x, y, width: 1, height: 1 }, hop: hop?.hop.id ?? null });
  }
  return ends;
}

function runOf(edge: GraphEdge, from: Box, to: Box): Run {
  if (edge.route.length > 0) return "around";
  if (edge.via === "connector") return "back";
  const sameColumn = Math.abs(from.x - to.x) < 1 && to.y > from.y;
  return edge.via === "pipeline" && sameColumn ? "down" : "across";
}

function size({ width, height }: Box): { readonly width: number; readonly height: number } {
  return { width, height };
}
