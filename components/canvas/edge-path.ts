import { assertNever } from "@/lib/base/assert";
import type { EdgeData } from "./flow-types";

type Ends = {
  /** The middle of the right side of the first box, and of the left side of the second. */
  readonly sourceX: number;
  readonly sourceY: number;
  readonly targetX: number;
  readonly targetY: number;
};

/** The SVG path of a line, from where its two boxes are right now. */
export function edgePath({ sourceX, sourceY, targetX, targetY }: Ends, data: EdgeData): string {
  switch (data.run) {
    case "across":
      return curve(sourceX, sourceY, targetX, targetY);
    case "down": {
      const x = sourceX - data.from.width / 2;
      return `M${x} ${sourceY + data.from.height / 2}L${targetX + data.to.width / 2} ${targetY - data.to.height / 2}`;
    }
    case "back": {
      const [startX, endX] = [sourceX - data.from.width, targetX + data.to.width];
      return curve(startX, sourceY, endX, targetY);
    }
    case "around":
      return rounded([{ x: sourceX, y: sourceY }, ...data.route, { x: targetX, y: targetY }]);
    default:
      return assertNever(data.run);
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
