import { getViewportForBounds, type ReactFlowInstance } from "reactflow";
import { words } from "@/lib/base/words";
import { frameId } from "@/lib/graph/node-id";
import type { Box, GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { motion } from "../use-keys";

/** As far out as a design of several thousand components needs, and as far in as helps reading. */
export const zoomLimits = { min: 0.02, max: 2 } as const;

/** What is needed of the canvas to look elsewhere. */
export type Flow = Pick<ReactFlowInstance, "getZoom" | "setViewport" | "zoomTo">;

/** Brings all of the design into view, or these parts of it; never larger than its own size. Says how large it is now. */
export function fit(flow: Flow, view: GraphView, session: Session, ids?: ReadonlySet<NodeId>): void {
  const bounds = around(boxesOf(view, ids));
  const pane = document.querySelector(".canvas .react-flow");
  if (!bounds || !pane) return;
  const { clientWidth: width, clientHeight: height } = pane;
  const viewport = getViewportForBounds(bounds, width, height, zoomLimits.min, 1, 0.06);
  void flow.setViewport(viewport, { duration: motion() });
  sayZoom(session, viewport.zoom);
}

/** Zooms to a factor of the drawing's own size, or by a factor of what it is now. */
export function zoom(flow: Flow, session: Session, to: { readonly by: number } | 1): void {
  const now = performance.now();
  // Pressed again while the last step is still moving, it goes on from where that one ends.
  const from = aim && now < aim.until ? aim.factor : flow.getZoom();
  const factor = Math.min(zoomLimits.max, Math.max(zoomLimits.min, to === 1 ? 1 : from * to.by));
  const duration = motion();
  aim = { factor, until: now + duration };
  void flow.zoomTo(factor, { duration });
  sayZoom(session, factor);
}

let aim: { readonly factor: number; readonly until: number } | null = null;

function sayZoom(session: Session, factor: number): void {
  session.say("said", words("graph.view.zoom", { percent: Math.round(factor * 100) }));
}

function boxesOf(view: GraphView, ids?: ReadonlySet<NodeId>): readonly Box[] {
  const frames = view.frames.map(({ tier, box }) => ({ id: frameId(tier), box }));
  if (!ids) return [...frames, ...view.hops, ...view.backends].map(({ box }) => box);
  const inside = view.frames.flatMap((frame) => frame.chips);
  return [...frames, ...view.nodes, ...inside, ...view.hops, ...view.backends]
    .filter(({ id }) => ids.has(id))
    .map(({ box }) => box);
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
