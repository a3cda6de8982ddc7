import { frameId, laneId } from "@/lib/graph/node-id";
import type { NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";

/** The id on the canvas of what is selected, as far as the selection says; null where it is no single node. */
export function selectedNode(session: Session): NodeId | null {
  const { selection } = session.getState();
  if (selection?.kind === "component") return selection.node ?? null;
  if (selection?.kind === "pipeline") return laneId(selection.tier, selection.pipeline);
  return selection?.kind === "tier" ? frameId(selection.tier) : null;
}
