import type { Pipeline, Ref } from "../topology/types";
import type { Band, Cell } from "./bands";
import type { Straddle } from "./border";
import { slots } from "./columns";
import { rowsIn } from "./fold";
import { measures } from "./measures";
import { laneId } from "./node-id";
import type { NodeId } from "./types";

/** One row's place: all `y` from the top of the first row. The content area is where nodes are centred. */
export type Row = {
  readonly y: number;
  readonly height: number;
  readonly titleY: number;
  readonly contentY: number;
  readonly contentHeight: number;
};

/** Rows as high as their fullest cell in any tier, so that lanes of one signal stand at one height everywhere. */
export function rowsOf(
  bands: readonly Band[],
  straddling: readonly ReadonlyMap<Ref, Straddle>[],
  collapsed: ReadonlySet<NodeId>,
): readonly Row[] {
  const borders = new Set(straddling.flatMap((placed) => [...placed.values()].map((place) => place.border)));
  let y = 0;
  return bands.map((band, index) => {
    const above = borders.has(index) ? measures.straddle : 0;
    const below = borders.has(index + 1) ? measures.straddle : 0;
    const contentHeight = Math.max(
      measures.lane.minContent,
      ...band.cells.map((cell, tier) => contentOf(cell, straddling[tier], collapsed)),
    );
    const row: Row = {
      y,
      height: above + measures.lane.title + contentHeight + measures.lane.foot + below,
      titleY: y + above,
      contentY: y + above + measures.lane.title,
      contentHeight,
    };
    y += row.height;
    return row;
  });
}

/** The height of `count` nodes below each other. */
export function stackHeight(count: number): number {
  return count === 0 ? 0 : count * (measures.node.height + measures.node.gap) - measures.node.gap;
}

/** The mentions of a list that stand in its column, in order. */
export function inColumn(
  refs: readonly Ref[],
  placed: ReadonlyMap<Ref, Straddle> | undefined,
): readonly Ref[] {
  return placed && placed.size > 0 ? refs.filter((ref) => !placed.has(ref)) : refs;
}

function contentOf(
  cell: Cell,
  placed: ReadonlyMap<Ref, Straddle> | undefined,
  collapsed: ReadonlySet<NodeId>,
): number {
  if (cell.kind === "hole") return measures.hole.height;
  if (cell.kind !== "pipeline") return 0;
  const pipeline: Pipeline = cell.pipeline;
  const isCollapsed = collapsed.has(laneId(pipeline.tier, pipeline.id));
  return Math.max(
    ...slots.map((slot) => stackHeight(rowsIn(inColumn(pipeline[slot], placed).length, isCollapsed))),
  );
}
