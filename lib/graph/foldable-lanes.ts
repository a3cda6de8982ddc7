import { laneId } from "./node-id";
import type { GraphView, NodeId } from "./types";

/** The lanes that collapsing makes smaller: those with a list of several members beside those on borders. */
export function foldableLanes({ uses }: Pick<GraphView, "uses">): ReadonlySet<NodeId> {
  const seen = new Set<string>();
  const foldable = new Set<NodeId>();
  for (const use of uses) {
    if (use.border) continue;
    const key = `${laneId(use.tier, use.pipeline)}\n${use.slot}`;
    if (seen.has(key)) foldable.add(laneId(use.tier, use.pipeline));
    seen.add(key);
  }
  return foldable;
}
