import { assertNever } from "../base/assert";
import type { Run } from "./edge-ends";
import type { Box, GraphEdge } from "./types";

/** The SVG path of a line between two boxes. */
export function edgePath(
  from: Box,
  to: Box,
  { run, route }: { readonly run: Run } & Pick<GraphEdge, "route">,
): string {
  const [fromY, toY] = [from.y + from.height / 2, to.y + to.height / 2];
  switch (run) {
    case "across":
      return curve(from.x + from.width, fromY, to.x, toY);
    case "down":
      return `M${from.x + from.width / 2} ${from.y + from.height}L${to.x + to.width / 2} ${to.y}`;
    case "back":
      return curve(from.x, fromY, to.x + to.width, toY);
    case "around":
      return rounded([{ x: from.x + from.width, y: fromY }, ...route, { x: to.x, y: toY }]);
    default:
      return assertNever(run);
  }
}

/** Level at both ends; straight where both are level with each other. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  if (Math.abs(y1 - y2) < 1) return `M${x1} ${y1}L${x2} ${y2}`;
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

type Point = { readonly x: number; readonly y: number };

const radius = 8;

/** Straight runs with rounded corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const near = towards(point, before);
      const far = towards(point, after);
      return `L${near.x} ${near.y}Q${point.x} ${point.y} ${far.x} ${far.y}`;
    })
    .join("");
}

/** The point `radius` away from `from`, or half way where the run is short. */
function towards(from: Point, to: Point): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  if (distance === 0) return from;
  const share = Math.min(radius, distance / 2) / distance;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
