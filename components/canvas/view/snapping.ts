import { frameId } from "@/lib/graph/node-id";
import { snap, type Snapped } from "@/lib/graph/snap";
import type { Box, GraphView, NodeId } from "@/lib/graph/types";
import type { Point } from "@/lib/workspace/types";

/** How near a line must be, in pixels of the screen. */
const reach = 7;

/**
 * Where something that is dragged freely comes to lie; null for components, which go into lists. `zoom`: how large the canvas is
 * shown.
 */
export function snapped(view: GraphView, id: NodeId, to: Point, zoom: number): Snapped | null {
  const free = freeBoxes(view);
  const box = free.get(id);
  if (!box) return null;
  const others = [...free].flatMap(([other, each]) => (other === id ? [] : [each]));
  return snap({ ...box, ...to }, others, reach / zoom);
}

/** What can stand anywhere on the canvas. */
function freeBoxes(view: GraphView): ReadonlyMap<NodeId, Box> {
  const frames = view.frames.map(({ tier, box }) => ({ id: frameId(tier), box }));
  const free = [...frames, ...view.hops, ...view.backends, ...view.notes];
  return new Map(free.map(({ id, box }) => [id, box]));
}
