import type { NodeEnd } from "@/lib/commands/places";
import type { GraphNode } from "@/lib/graph/types";

/** A use as the end of a line. */
export function endOf({ tier, pipeline, slot, index }: GraphNode): NodeEnd {
  return { tier, pipeline, slot, index };
}
