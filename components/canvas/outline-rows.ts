import type { OutlineNode } from "@/lib/graph/outline";
import type { NodeId } from "@/lib/graph/types";

/** One visible line of the outline. */
export type Row = {
  readonly node: OutlineNode;
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1: for a component, its place in its pipeline's list. */
  readonly position: number;
  readonly of: number;
  readonly parent: NodeId | null;
  /** Null: nothing below it. */
  readonly open: boolean | null;
};

/** The tree as lines from top to bottom, without what stands below closed ones. */
export function flattened(tree: readonly OutlineNode[], closed: ReadonlySet<NodeId>): readonly Row[] {
  const rows: Row[] = [];
  const visit = (nodes: readonly OutlineNode[], level: number, parent: NodeId | null) => {
    for (const [index, node] of nodes.entries()) {
      const open = node.children.length === 0 ? null : !closed.has(node.id);
      const [position, of] = node.node ? [node.node.index + 1, node.node.count] : [index + 1, nodes.length];
      rows.push({ node, level, position, of, parent, open });
      if (open) visit(node.children, level + 1, node.id);
    }
  };
  visit(tree, 1, null);
  return rows;
}

/** What an arrow key does in a tree: go to another line, or open or close this one. Null for other keys. */
export function rowAfter(
  rows: readonly Row[],
  row: Row,
  key: string,
): { readonly go?: Row | undefined; readonly fold?: boolean } | null {
  const index = rows.indexOf(row);
  switch (key) {
    case "ArrowDown":
      return { go: rows[index + 1] };
    case "ArrowUp":
      return { go: rows[index - 1] };
    case "Home":
      return { go: rows[0] };
    case "End":
      return { go: rows.at(-1) };
    case "ArrowRight":
      if (row.open === false) return { fold: true };
      return { go: row.open ? rows[index + 1] : undefined };
    case "ArrowLeft":
      if (row.open) return { fold: false };
      return { go: rows.find((other) => other.node.id === row.parent) };
    default:
      return null;
  }
}
