import type { ReactFlowInstance } from "reactflow";
import type { Box } from "@/lib/graph/types";

/** The part of the canvas that is seen now, in its own coordinates. */
export function seenBox(flow: Pick<ReactFlowInstance, "screenToFlowPosition">): Box {
  const pane = document.querySelector(".canvas .react-flow__pane")?.getBoundingClientRect() ?? new DOMRect();
  const from = flow.screenToFlowPosition({ x: pane.left, y: pane.top });
  const to = flow.screenToFlowPosition({ x: pane.right, y: pane.bottom });
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}
