import type { Mark } from "@/lib/reviews/diff/graph";

/** An outline of its own for each, so that colour is not needed to tell them apart. */
export const markShapes: Readonly<Record<Mark, string>> = {
  same: "border-line-2 bg-surface",
  added: "border-2 border-good bg-added",
  removed: "border-dashed border-error bg-removed line-through decoration-1",
  changed: "border-[3px] border-double border-warning-mark bg-warning-tint",
  moved: "border-2 border-dotted border-note bg-note-tint",
};
