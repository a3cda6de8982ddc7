import type { Ref, Tier, Topology } from "../topology/types";
import { bandsOf, type Band } from "./bands";
import { straddles, type Straddle } from "./border";
import { captionOf } from "./caption";
import { chipsOf } from "./chips";
import { columnsOf, type Columns } from "./columns";
import { rowsOf, type Row } from "./heights";
import { measures } from "./measures";
import { frameId, laneId } from "./node-id";
import { placeLane } from "./place-lane";
import type { Layout } from "./project";
import type { Box, EmptySlot, Frame, Gap, GraphNode, Hole, Lane, NodeId } from "./types";

/** Where frames may stand: how far from the top, and how wide the space left of each frame is. */
export type Margins = { readonly top: number; readonly before: readonly number[] };

type Framed = {
  readonly frames: readonly Frame[];
  readonly uses: readonly GraphNode[];
  readonly slots: readonly EmptySlot[];
};

type Wish = { readonly layout: Layout; readonly margins: Margins; readonly collapsed: ReadonlySet<NodeId> };

/** Lays out all tiers: frames side by side, lanes of one signal at one height, nodes in their columns. No engine, no search. */
export function layFrames(topology: Topology, { layout, margins, collapsed }: Wish): Framed {
  const bands = bandsOf(topology);
  const columns = topology.tiers.map((tier) => columnsOf(tier));
  const straddling = topology.tiers.map((tier, index) =>
    straddles(tier, index, bands, columnAt(columns, index)),
  );
  const rows = rowsOf(bands, straddling, collapsed);
  const bottom = rows.reduce((sum, row) => sum + row.height, 0);
  const inner = Math.max(bottom, measures.frame.emptyHeight);
  const chips = topology.tiers.map((tier, index) => chipsOf(tier, columnAt(columns, index).width));
  const foot = Math.max(0, ...chips.map((entry) => entry.height));
  let x = 0;
  const parts = topology.tiers.map((tier, index) => {
    x += margins.before[index] ?? 0;
    const { width } = columnAt(columns, index);
    const moved = layout[frameId(tier.id)];
    const box: Box = {
      x: moved?.x ?? x,
      y: moved?.y ?? margins.top,
      width,
      height: measures.frame.header + inner + foot,
    };
    x += width;
    const grid = { bands, rows, bottom, columns: columnAt(columns, index), straddling: straddling[index] };
    return fillFrame(tier, index, box, {
      ...grid,
      layout,
      collapsed,
      chips: chips[index]?.at(box, inner) ?? [],
    });
  });
  return {
    frames: parts.map((part) => part.frame),
    uses: parts.flatMap((part) => part.nodes),
    slots: parts.flatMap((part) => part.slots),
  };
}

type Grid = {
  readonly bands: readonly Band[];
  readonly rows: readonly Row[];
  readonly bottom: number;
  readonly columns: Columns;
  readonly straddling: ReadonlyMap<Ref, Straddle> | undefined;
  readonly layout: Layout;
  readonly collapsed: ReadonlySet<NodeId>;
  readonly chips: Frame["chips"];
};

function fillFrame(tier: Tier, index: number, box: Box, grid: Grid) {
  const lanes: Lane[] = [];
  const holes: Hole[] = [];
  const gaps: Gap[] = [];
  const nodes: GraphNode[] = [];
  const slots: EmptySlot[] = [];
  const origin = { x: box.x, y: box.y + measures.frame.header };
  const borders = [...grid.rows.map((row) => row.y), grid.bottom];
  for (const [position, row] of grid.rows.entries()) {
    const cell = grid.bands[position]?.cells[index];
    const rowBox = { x: box.x, y: origin.y + row.y, width: box.width, height: row.height };
    switch (cell?.kind) {
      case "pipeline": {
        const { pipeline } = cell;
        lanes.push({
          tier: tier.id,
          pipeline: pipeline.id,
          signal: pipeline.signal,
          at: pipeline.at,
          box: rowBox,
          titleY: origin.y + row.titleY,
        });
        const { columns, layout } = grid;
        const straddling = grid.straddling ?? new Map<Ref, Straddle>();
        const placed = placeLane({
          pipeline,
          columns,
          row,
          borders,
          straddling,
          origin,
          corner: box,
          layout,
          isCollapsed: grid.collapsed.has(laneId(tier.id, pipeline.id)),
        });
        nodes.push(...placed.nodes);
        slots.push(...placed.empty);
        break;
      }
      case "hole":
        holes.push({
          id: `hole:${tier.id}/${cell.missing.signal}`,
          tier: tier.id,
          signal: cell.missing.signal,
          hops: cell.missing.hops,
          box: holeBox(rowBox, origin.y + row.contentY, row.contentHeight),
        });
        break;
      case "gap":
        gaps.push({ id: `gap:${tier.id}/${cell.signal}`, tier: tier.id, signal: cell.signal, box: rowBox });
        break;
      case "nothing":
      case undefined:
        break;
    }
  }
  const frame: Frame = {
    tier: tier.id,
    caption: captionOf(tier),
    stale: tier.stale,
    brokenLine: tier.stale ? (tier.issues[0]?.line ?? null) : null,
    box,
    lanes,
    holes,
    gaps,
    chips: grid.chips,
  };
  return { frame, nodes, slots };
}

function holeBox(row: Box, contentY: number, contentHeight: number): Box {
  const { height, inset } = measures.hole;
  const y = contentY + (contentHeight - height) / 2;
  return { x: row.x + inset, y, width: row.width - 2 * inset, height };
}

function columnAt(columns: readonly Columns[], index: number): Columns {
  const found = columns[index];
  if (!found) throw new Error(`No columns for tier ${index}`);
  return found;
}
