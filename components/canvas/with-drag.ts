import type { NodeId } from "@/lib/graph/types";
import type { Point } from "@/lib/workspace/types";
import type { FlowNode } from "./flow-types";
import { layers } from "./place";

/** The nodes with the one that is being dragged where the pointer has it. */
export function withDrag(
  nodes: readonly FlowNode[],
  drag: { readonly id: NodeId; readonly position: Point } | null,
): FlowNode[] {
  if (!drag) return [...nodes];
  return nodes.map((node) =>
    node.id === drag.id
      ? {
          ...node,
          position: drag.position,
          dragging: true,
          zIndex: node.type === "frame" ? (node.zIndex ?? 0) : layers.dragged,
        }
      : node,
  );
}
