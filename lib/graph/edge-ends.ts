import type { Box, GraphEdge, GraphView } from "./types";

/** An end of a line: the box it starts or ends at, and the hop that a click on it means. */
export type End = { readonly box: Box; readonly hop: string | null };

/** Everything that lines can end at, by id. */
export function endsOf(view: GraphView): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  const plain = [
    ...view.nodes,
    ...view.groups,
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

/** How a line runs: level from side to side, down a column, back along a border, or around the frames. */
export type Run = "across" | "down" | "back" | "around";

/** Which way an edge takes between two boxes. */
export function runOf(edge: GraphEdge, from: Box, to: Box): Run {
  if (edge.route.length > 0) return "around";
  if (edge.via === "connector") return "back";
  const sameColumn = Math.abs(from.x - to.x) < 1 && to.y > from.y;
  return edge.via === "pipeline" && sameColumn ? "down" : "across";
}
