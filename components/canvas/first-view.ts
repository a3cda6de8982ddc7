import type { Viewport } from "reactflow";
import { extentOf } from "@/lib/graph/extent";
import type { GraphView } from "@/lib/graph/types";

const air = { side: 16, top: 40 } as const;
/** Below this nobody reads an id. */
const legible = 0.7;

/**
 * What a design shows when it opens: all tiers side by side from the top, as large as the width allows and never smaller
 * than can be read. What does not fit is one drag, or "Fit", away.
 */
export function firstView(
  view: GraphView,
  pane: { readonly width: number; readonly height: number },
): Viewport {
  const tiers = Math.max(1, ...view.frames.map((frame) => frame.box.x + frame.box.width));
  const fits = (width: number) => (pane.width - 2 * air.side) / width;
  const whole = extentOf(view);
  // Backends come along where they cost nothing: the tiers are what people came for.
  const all = fits(Math.max(tiers, whole.width));
  const zoom = all >= 1 ? 1 : Math.min(1, Math.max(legible, all, Math.min(fits(tiers), 0.95)));
  const width = Math.max(tiers, whole.width) * zoom;
  const height = whole.height * zoom;
  return {
    x: (width < pane.width - 2 * air.side ? (pane.width - width) / 2 : air.side) - whole.x * zoom,
    y:
      (height < pane.height - 2 * air.top ? Math.min(air.top, (pane.height - height) / 2) : air.top / 2) -
      whole.y * zoom,
    zoom,
  };
}
