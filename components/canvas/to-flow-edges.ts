import { endsOf, runOf } from "@/lib/graph/edge-ends";
import type { Box, GraphView } from "@/lib/graph/types";
import type { FlowEdge } from "./flow-types";
import { layers } from "./place";

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

function size({ width, height }: Box): { readonly width: number; readonly height: number } {
  return { width, height };
}
