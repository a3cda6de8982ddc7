import type { NodeId } from "@/lib/graph/types";
import type { FlowNode } from "./flow-types";

type Picking = {
  /** What is selected, and other uses of the one component. */
  readonly all: ReadonlySet<NodeId>;
  readonly kin: ReadonlySet<NodeId>;
  /** The one node that Tab reaches. */
  readonly current: NodeId | null;
  /** What is said of each of several. */
  readonly selectedWord: string;
};

/** The nodes with what is selected marked; all others stay the objects they were, so that a click redraws two of a thousand. */
export function withPick(
  nodes: readonly FlowNode[],
  { all, kin, current, selectedWord }: Picking,
): readonly FlowNode[] {
  return nodes.map((node) => {
    const selected = all.has(node.id);
    const touched = selected || node.id === current || kin.has(node.id);
    if (!touched) return node;
    const marked = { ...node, selected };
    if (selected && all.size > 1 && node.ariaLabel !== undefined)
      marked.ariaLabel = `${node.ariaLabel}, ${selectedWord}`;
    if (node.id === current && node.domAttributes)
      marked.domAttributes = { ...node.domAttributes, tabIndex: 0 };
    if (marked.type === "component") return { ...marked, data: { ...marked.data, kin: kin.has(node.id) } };
    if (marked.type === "chip") return { ...marked, data: { ...marked.data, kin: kin.has(node.id) } };
    return marked;
  });
}
