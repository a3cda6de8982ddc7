import type { Signal } from "../catalogue/types";
import type { TierId } from "../topology/types";
import type { Box, GraphNode, GraphView, Lane, Slot } from "./types";

/** What lies under a point of the canvas. */
export type Spot =
  | { readonly kind: "lane"; readonly lane: Lane }
  | { readonly kind: "hole" | "gap"; readonly id: string; readonly tier: TierId; readonly signal: Signal }
  | { readonly kind: "frame"; readonly tier: TierId };

export type Point = { readonly x: number; readonly y: number };

/** The lane, hole, gap or frame under a point; null outside all tiers. */
export function spotAt(view: GraphView, point: Point): Spot | null {
  // The last frame is drawn over earlier ones, in case somebody moved them together.
  const frame = view.frames.findLast((each) => contains(each.box, point));
  if (!frame) return null;
  const lane = frame.lanes.find((each) => contains(each.box, point));
  if (lane) return { kind: "lane", lane };
  const band = { x: frame.box.x, width: frame.box.width };
  const hole = frame.holes.find((each) => contains({ ...grow(each.box, 40), ...band }, point));
  if (hole) return { kind: "hole", id: hole.id, tier: hole.tier, signal: hole.signal };
  const gap = frame.gaps.find((each) => contains(each.box, point));
  if (gap) return { kind: "gap", id: gap.id, tier: gap.tier, signal: gap.signal };
  return { kind: "frame", tier: frame.tier };
}

/**
 * The position in a lane's list that a point stands for: before the first node whose middle is below it. `without` is left
 * out of the count: the node that is being moved.
 */
export function indexAt(
  nodes: readonly GraphNode[],
  lane: LanePlace,
  point: Point,
  without?: string,
): number {
  return nodes.filter(
    (node) =>
      node.tier === lane.tier &&
      node.pipeline === lane.pipeline &&
      node.slot === lane.slot &&
      node.id !== without &&
      !node.border &&
      node.box.y + node.box.height / 2 < point.y,
  ).length;
}

type LanePlace = { readonly tier: TierId; readonly pipeline: string; readonly slot: Slot };

/** True when the point lies in the lane's column of that list, give or take half a gap. */
export function inColumnOf(view: GraphView, lane: LanePlace, point: Point): boolean {
  const isHere = (part: LanePlace) =>
    part.tier === lane.tier && part.pipeline === lane.pipeline && part.slot === lane.slot;
  const one = view.uses.find((node) => isHere(node) && !node.border) ?? view.slots.find(isHere);
  return one !== undefined && point.x >= one.box.x - 20 && point.x <= one.box.x + one.box.width + 20;
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function grow(box: Box, by: number): Box {
  return { ...box, y: box.y - by, height: box.height + 2 * by };
}
