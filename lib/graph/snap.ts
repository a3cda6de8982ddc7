import type { Point } from "../workspace/types";
import type { Box } from "./types";

/** A line that says what is in line: upright at an `x`, or level at a `y`, from one end to the other. */
export type Guide = {
  readonly along: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

export type Snapped = Point & { readonly guides: readonly Guide[] };

/** The distance of the board's dots. */
export const grid = 18;

/**
 * Where a box that is being dragged comes to lie: in line with an edge or the middle of another box that is at most `reach`
 * away, else on the dots; each direction for itself. The guides say with what it is in line.
 */
export function snap(box: Box, others: readonly Box[], reach: number): Snapped {
  const x = inLine(box, others, "x", reach);
  const y = inLine(box, others, "y", reach);
  const placed = { ...box, x: x ?? onGrid(box.x), y: y ?? onGrid(box.y) };
  return {
    x: placed.x,
    y: placed.y,
    guides: [
      ...(x === null ? [] : guidesAt(placed, others, "x")),
      ...(y === null ? [] : guidesAt(placed, others, "y")),
    ],
  };
}

/** One step along an axis: to the next dot where things snap, else by the distance of two dots. */
export function nudged(value: number, by: -1 | 0 | 1, snaps: boolean): number {
  if (by === 0) return value;
  if (!snaps) return value + by * grid;
  return by > 0 ? (Math.floor(value / grid) + 1) * grid : (Math.ceil(value / grid) - 1) * grid;
}

/** The nearest dot. */
export function onGrid(value: number): number {
  // No negative zero: it would be stored as another number.
  return Math.round(value / grid) * grid + 0;
}

type Axis = Guide["along"];

/** The place nearest by where a line of the box meets one of another; null where none is within reach. */
function inLine(box: Box, others: readonly Box[], axis: Axis, reach: number): number | null {
  let best: number | null = null;
  for (const other of others) {
    for (const target of linesOf(other, axis)) {
      for (const line of linesOf(box, axis)) {
        const by = target - line;
        if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
      }
    }
  }
  return best === null ? null : box[axis] + best;
}

/** One guide for each line that the box now shares with others, as long as all of them together. */
function guidesAt(box: Box, others: readonly Box[], axis: Axis): readonly Guide[] {
  const across = axis === "x" ? "y" : "x";
  return linesOf(box, axis).flatMap((at) => {
    const level = others.filter((other) => linesOf(other, axis).some((line) => Math.abs(line - at) < 0.5));
    if (level.length === 0) return [];
    const ends = [box, ...level].flatMap((each) => [each[across], each[across] + sizeOf(each, across)]);
    return [{ along: axis, at, from: Math.min(...ends), to: Math.max(...ends) }];
  });
}

/** Both edges and the middle. */
function linesOf(box: Box, axis: Axis): readonly number[] {
  const size = sizeOf(box, axis);
  return [box[axis], box[axis] + size / 2, box[axis] + size];
}

function sizeOf(box: Box, axis: Axis): number {
  return axis === "x" ? box.width : box.height;
}
