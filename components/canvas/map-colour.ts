import type { FlowNode } from "./flow-types";

/** A node's colour on the small map: signals in their own, what is missing in red, the rest as paper and lines. */
export function mapColour(node: FlowNode): string {
  switch (node.type) {
    case "component":
      return node.data.node.signal === null ? "var(--ink-3)" : `var(--${node.data.node.signal})`;
    case "frame":
      return "var(--line)";
    case "hole":
      return "var(--error)";
    case "hop":
    case "backend":
    case "chip":
      return "var(--line-2)";
    case "gap":
    case "junction":
    case "lane":
    case "slot":
    default:
      return "transparent";
  }
}
