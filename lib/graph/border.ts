import type { Ref, Tier } from "../topology/types";
import type { Band } from "./bands";
import type { Columns } from "./columns";
import { measures, nodeWidth } from "./measures";

/** Where a connector straddles a border: border `n` is above band `n`; `x` from the frame's left edge. */
export type Straddle = { readonly border: number; readonly x: number; readonly width: number };

type Use = { readonly ref: Ref; readonly band: number; readonly side: "in" | "out" };

/**
 * The connectors of one tier that stand on the border towards the lane they join, by mention. Where the border is full, or
 * the connector joins a lane with itself or with nothing, it stands in its column like any other component.
 */
export function straddles(
  tier: Tier,
  tierIndex: number,
  bands: readonly Band[],
  columns: Columns,
): ReadonlyMap<Ref, Straddle> {
  const byConnector = connectorUses(tierIndex, bands);
  const room = columns.width - 2 * measures.frame.pad;
  const taken = new Map<number, { left: number; right: number }>();
  const placed = new Map<Ref, Straddle>();
  for (const uses of byConnector.values()) {
    const ins = uses.filter((use) => use.side === "in").map((use) => use.band);
    const outs = uses.filter((use) => use.side === "out").map((use) => use.band);
    for (const use of uses) {
      const other = nearest(use.band, use.side === "out" ? ins : outs);
      if (other === null) continue;
      const border = other > use.band ? use.band + 1 : use.band;
      const width = nodeWidth(use.ref.id, use.ref.component);
      const used = taken.get(border) ?? { left: 0, right: 0 };
      if (used.left + used.right + width > room) continue;
      const x =
        use.side === "in"
          ? measures.frame.pad + used.left
          : columns.width - measures.frame.pad - used.right - width;
      if (use.side === "in") used.left += width + measures.node.gap;
      else used.right += width + measures.node.gap;
      taken.set(border, used);
      placed.set(use.ref, { border, x, width });
    }
  }
  return placed;
}

function connectorUses(tierIndex: number, bands: readonly Band[]): ReadonlyMap<string, readonly Use[]> {
  const byConnector = new Map<string, Use[]>();
  const note = (ref: Ref, band: number, side: Use["side"]) => {
    if (ref.component?.kind !== "connector") return;
    const uses = byConnector.get(ref.id);
    if (uses) uses.push({ ref, band, side });
    else byConnector.set(ref.id, [{ ref, band, side }]);
  };
  for (const [index, band] of bands.entries()) {
    const cell = band.cells[tierIndex];
    if (cell?.kind !== "pipeline") continue;
    for (const ref of cell.pipeline.receivers) note(ref, index, "in");
    for (const ref of cell.pipeline.exporters) note(ref, index, "out");
  }
  return byConnector;
}

function nearest(band: number, others: readonly number[]): number | null {
  let best: number | null = null;
  for (const other of others) {
    if (other !== band && (best === null || Math.abs(other - band) < Math.abs(best - band))) best = other;
  }
  return best;
}
