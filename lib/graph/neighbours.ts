import { assertNever } from "../base/assert";
import type { Box, GraphView, NodeId } from "./types";

export type Direction = "up" | "down" | "left" | "right";

/** Everything on the canvas that can be walked to, in reading order. */
export function stops(view: GraphView): readonly { readonly id: NodeId; readonly box: Box }[] {
  const holes = view.frames.flatMap((frame) => frame.holes);
  const chips = view.frames.flatMap((frame) => frame.chips);
  return [...view.nodes, ...view.groups, ...holes, ...view.hops, ...view.backends, ...chips, ...view.notes];
}

/**
 * The nearest stop in a direction: straight ahead counts for more than near. Null where nothing lies there. Without a
 * place to start from it is the first stop.
 */
export function neighbour(view: GraphView, from: NodeId | null, direction: Direction): NodeId | null {
  const all = stops(view);
  const start = all.find((stop) => stop.id === from);
  if (!start) return all[0]?.id ?? null;
  let best: NodeId | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const stop of all) {
    if (stop.id === start.id) continue;
    const { ahead, aside } = offset(start.box, stop.box, direction);
    if (ahead <= 1) continue;
    // Sideways counts threefold: a node in the same row is reached before a nearer one above it.
    const price = ahead + 3 * aside;
    if (price < cost) {
      cost = price;
      best = stop.id;
    }
  }
  return best;
}

/** How far ahead the middle of `to` lies, and how far the two boxes miss each other sideways. */
function offset(
  from: Box,
  to: Box,
  direction: Direction,
): { readonly ahead: number; readonly aside: number } {
  const dx = to.x + to.width / 2 - from.x - from.width / 2;
  const dy = to.y + to.height / 2 - from.y - from.height / 2;
  const apartX = Math.max(0, Math.abs(dx) - (from.width + to.width) / 2);
  const apartY = Math.max(0, Math.abs(dy) - (from.height + to.height) / 2);
  switch (direction) {
    case "right":
      return { ahead: dx, aside: apartY + Math.abs(dy) / 8 };
    case "left":
      return { ahead: -dx, aside: apartY + Math.abs(dy) / 8 };
    case "down":
      return { ahead: dy, aside: apartX + Math.abs(dx) / 8 };
    case "up":
      return { ahead: -dy, aside: apartX + Math.abs(dx) / 8 };
    default:
      return assertNever(direction);
  }
}
