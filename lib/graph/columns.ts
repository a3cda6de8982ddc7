import type { Tier } from "../topology/types";
import { measures, nodeWidth } from "./measures";
import type { Slot } from "./types";

type Column = { readonly x: number; readonly width: number };

/** The three columns of a tier, `x` from the frame's left edge, and the frame's width. */
export type Columns = Readonly<Record<Slot, Column>> & { readonly width: number };

/** Columns as wide as their longest id needs, the same for all lanes of the tier. */
export function columnsOf(tier: Tier): Columns {
  const minWidth: number = measures.node.minWidth;
  const emptyColumn: number = measures.emptyColumn;
  const widths = { receivers: minWidth, processors: emptyColumn, exporters: minWidth };
  for (const pipeline of tier.pipelines) {
    for (const slot of slots) {
      for (const ref of pipeline[slot])
        widths[slot] = Math.max(widths[slot], nodeWidth(ref.id, ref.component));
    }
  }
  const processors = tier.pipelines.some((pipeline) => pipeline.processors.length > 0);
  if (processors) widths.processors = Math.max(widths.processors, measures.processorMinWidth);
  const needed = widths.receivers + widths.processors + widths.exporters + 2 * measures.columnGap;
  const width = Math.max(measures.frame.minWidth, needed + 2 * measures.frame.pad);
  const gap = measures.columnGap + (width - 2 * measures.frame.pad - needed) / 2;
  const middle = measures.frame.pad + widths.receivers + gap;
  return {
    receivers: { x: measures.frame.pad, width: widths.receivers },
    processors: { x: middle, width: widths.processors },
    exporters: { x: middle + widths.processors + gap, width: widths.exporters },
    width,
  };
}

/** The lists of a pipeline, in the direction of the data. */
export const slots: readonly Slot[] = ["receivers", "processors", "exporters"];
