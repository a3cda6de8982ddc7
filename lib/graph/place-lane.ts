import type { Kind } from "../catalogue/types";
import type { Pipeline, Ref } from "../topology/types";
import type { Layout } from "./project";
import type { Straddle } from "./border";
import { slots, type Columns } from "./columns";
import { detailOf } from "./detail";
import { rowsIn } from "./fold";
import { inColumn, stackHeight, type Row } from "./heights";
import { measures } from "./measures";
import { emptySlotId, nodeId } from "./node-id";
import type { Box, EmptySlot, GraphNode, Slot } from "./types";

type LaneSpot = {
  readonly pipeline: Pipeline;
  readonly columns: Columns;
  readonly row: Row;
  /** The tops of all rows, and one more for the last border, from the same origin as `origin.y`. */
  readonly borders: readonly number[];
  readonly straddling: ReadonlyMap<Ref, Straddle>;
  /** The frame's left edge and the top of the first row. */
  readonly origin: { readonly x: number; readonly y: number };
  /** The frame's corner: positions people gave to nodes count from it. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly layout: Layout;
  /** All of a list in one place. */
  readonly isCollapsed: boolean;
};

/** The nodes of one pipeline, and a place to fill for every list of it that is empty. */
export function placeLane(spot: LaneSpot): {
  readonly nodes: readonly GraphNode[];
  readonly empty: readonly EmptySlot[];
} {
  const nodes: GraphNode[] = [];
  const empty: EmptySlot[] = [];
  for (const slot of slots) {
    const refs = spot.pipeline[slot];
    if (refs.length === 0) empty.push(emptySlot(spot, slot));
    const mentions = new Map<string, number>();
    const column = inColumn(refs, spot.straddling);
    const rows = rowsIn(column.length, spot.isCollapsed);
    let row = 0;
    for (const [index, ref] of refs.entries()) {
      const mention = (mentions.get(ref.id) ?? 0) + 1;
      mentions.set(ref.id, mention);
      const straddle = spot.straddling.get(ref);
      const place = straddle
        ? onBorder(spot, straddle)
        : inStack(spot, slot, Math.min(row++, rows - 1), rows);
      nodes.push(nodeOf(spot, slot, ref, { index, mention, place, border: straddle !== undefined }));
    }
  }
  return { nodes, empty };
}

type Standing = {
  readonly index: number;
  readonly mention: number;
  readonly place: Box;
  readonly border: boolean;
};

function nodeOf(
  { pipeline, corner, layout, isCollapsed }: LaneSpot,
  slot: Slot,
  ref: Ref,
  { index, mention, place, border }: Standing,
): GraphNode {
  const id = nodeId({ tier: pipeline.tier, pipeline: pipeline.id, slot, component: ref.id, mention });
  const moved = isCollapsed ? undefined : layout[id];
  return {
    id,
    tier: pipeline.tier,
    pipeline: pipeline.id,
    signal: pipeline.signal,
    slot,
    index,
    count: pipeline[slot].length,
    component: ref.component,
    kind: ref.component?.kind ?? kindOf[slot],
    label: ref.id,
    detail: ref.component ? detailOf(ref.component) : null,
    at: ref.at,
    border,
    box: moved ? { ...place, x: corner.x + moved.x, y: corner.y + moved.y } : place,
  };
}

/** What a list holds when the mention leads nowhere. */
const kindOf: Readonly<Record<Slot, Kind>> = {
  receivers: "receiver",
  processors: "processor",
  exporters: "exporter",
};

function inStack({ columns, row, origin }: LaneSpot, slot: Slot, position: number, count: number): Box {
  const { height, gap } = measures.node;
  const top = origin.y + row.contentY + (row.contentHeight - stackHeight(count)) / 2;
  const { x, width } = columns[slot];
  return { x: origin.x + x, y: top + position * (height + gap), width, height };
}

function onBorder({ borders, origin }: LaneSpot, { border, x, width }: Straddle): Box {
  const y = origin.y + (borders[border] ?? 0) - measures.node.height / 2;
  return { x: origin.x + x, y, width, height: measures.node.height };
}

function emptySlot(spot: LaneSpot, slot: Slot): EmptySlot {
  const { pipeline, columns } = spot;
  const box = inStack(spot, slot, 0, 1);
  const button = measures.emptyColumn;
  const middle = {
    x: box.x + (columns[slot].width - button) / 2,
    y: box.y + (box.height - button) / 2,
    width: button,
    height: button,
  };
  return {
    id: emptySlotId(pipeline.tier, pipeline.id, slot),
    tier: pipeline.tier,
    pipeline: pipeline.id,
    signal: pipeline.signal,
    slot,
    // A pipeline may go without processors: no box that looks as if something were missing, a round button is enough.
    box: slot === "processors" ? middle : box,
  };
}
