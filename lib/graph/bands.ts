import { signals, type Signal } from "../catalogue/types";
import type { Pipeline, Tier, Topology } from "../topology/types";
import { missingSignals, type Missing } from "./holes";

/** What one tier has in one band. */
export type Cell =
  | { readonly kind: "pipeline"; readonly pipeline: Pipeline }
  | { readonly kind: "hole"; readonly missing: Missing }
  | { readonly kind: "gap"; readonly signal: Signal }
  | { readonly kind: "nothing" };

/** One row of the drawing, through all tiers: `cells` in the order of the tiers. */
export type Band = { readonly signal: Signal | null; readonly cells: readonly Cell[] };

const nothing: Cell = { kind: "nothing" };

/**
 * The rows of the drawing: signals in their fixed order, several pipelines of one signal below each other in the order of
 * the text, a signal that arrives and is not taken as one more row. Pipelines of no known signal come last.
 */
export function bandsOf(topology: Topology): readonly Band[] {
  const missing = missingSignals(topology);
  return [...signals, null].flatMap((signal) => {
    const columns = topology.tiers.map((tier) => cellsOf(tier, signal, missing.get(tier.id) ?? []));
    const rows = Math.max(0, ...columns.map((cells) => cells.length));
    return Array.from({ length: rows }, (_, row) => ({
      signal,
      cells: columns.map((cells): Cell => {
        if (cells.length === 0 && row === 0 && signal !== null) return { kind: "gap", signal };
        return cells[row] ?? nothing;
      }),
    }));
  });
}

function cellsOf(tier: Tier, signal: Signal | null, missing: readonly Missing[]): readonly Cell[] {
  const cells: Cell[] = tier.pipelines
    .filter((pipeline) => pipeline.signal === signal)
    .map((pipeline) => ({ kind: "pipeline", pipeline }));
  const hole = missing.find((entry) => entry.signal === signal);
  if (hole) cells.push({ kind: "hole", missing: hole });
  return cells;
}
