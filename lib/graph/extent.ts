import type { Box, GraphView } from "./types";

/** The smallest box from the origin that holds everything drawn, also what somebody put left of or above all tiers. */
export function extentOf({ frames, hops, backends, notes }: GraphView): Box {
  const boxes = [...frames, ...hops, ...backends, ...notes].map(({ box }) => box);
  const x = Math.min(0, ...boxes.map((box) => box.x));
  const y = Math.min(0, ...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(0, ...boxes.map((box) => box.y + box.height)) - y,
  };
}
