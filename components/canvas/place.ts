import { Position } from "reactflow";
import { frameId } from "@/lib/graph/node-id";
import type { Box, NodeId } from "@/lib/graph/types";
import type { FlowNode } from "./flow-types";

/** A node at its box; inside a frame its position counts from there, so that a dragged frame takes it along. */
export function place(
  part: { readonly id: NodeId; readonly box: Box },
  frame: { readonly tier: string; readonly box: Box } | null,
  rest: Part,
): FlowNode {
  const { id, box } = part;
  const { width, height } = box;
  const corner = frame?.box ?? { x: 0, y: 0 };
  return {
    draggable: false,
    connectable: false,
    focusable: false,
    selectable: false,
    ...rest,
    id,
    width,
    height,
    measured: { width, height },
    position: { x: box.x - corner.x, y: box.y - corner.y },
    selected: false,
    handles: [
      { type: "target", position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
      { type: "source", position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
    ],
    ...(frame ? { parentId: frameId(frame.tier) } : {}),
  };
}

/** A node that can have the keyboard, under this name. */
export function reachable(ariaLabel: string) {
  const domAttributes = { tabIndex: -1, "aria-roledescription": undefined };
  return { ariaRole: "group" as const, ariaLabel, domAttributes };
}

/** Paper, lanes, lines, nodes, plates: what is drawn over what. */
export const layers = { frame: 0, lane: 1, edge: 2, node: 3, plate: 4, dragged: 10 } as const;

type Part<T extends FlowNode = FlowNode> = T extends FlowNode ? Omit<T, "id" | "position"> : never;
