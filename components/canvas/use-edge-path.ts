import { useInternalNode } from "reactflow";
import { edgePath } from "@/lib/graph/edge-path";
import type { EdgeData, FlowNode } from "./flow-types";

/** The path of a line between two nodes, wherever they are right now; null until both are drawn. */
export function useEdgePath(source: string, target: string, data: EdgeData | undefined): string | null {
  const from = useInternalNode<FlowNode>(source)?.internals.positionAbsolute;
  const to = useInternalNode<FlowNode>(target)?.internals.positionAbsolute;
  if (!from || !to || !data) return null;
  return edgePath({ x: from.x, y: from.y, ...data.from }, { x: to.x, y: to.y, ...data.to }, data);
}
