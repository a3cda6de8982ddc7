import { words } from "@/lib/base/words";
import type { GraphEdge, GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { endOf } from "../end-of";
import { cutHop } from "./ask";
import { nodeOf } from "./edge-acts";

/**
 * Cuts a line: of a pipeline by taking out the receiver or exporter at its end, of a connector by its mention behind the line,
 * of a hop by the exporter. Between two processors there is nothing to cut: a pipeline is one chain. True when it is gone.
 */
export function cutEdge(session: Session, view: GraphView, edge: GraphEdge): boolean {
  const [from, to] = [nodeOf(view, edge.from), nodeOf(view, edge.to)];
  const hop = hopOf(view, edge.from);
  if (hop !== null) return cutHop(session, hop, edge.signal ?? undefined);
  const end = edge.via === "connector" ? to : edge.via === "network" ? from : outerEnd(from, to);
  if (end) return session.run("disconnect", endOf(end)).ok;
  const names = { from: from?.label ?? "", to: to?.label ?? "", pipeline: (from ?? to)?.pipeline ?? "" };
  session.say("refused", words("graph.one-chain", names));
  return false;
}

function outerEnd(from: GraphNode | null, to: GraphNode | null): GraphNode | null {
  if (from?.slot === "receivers") return from;
  return to?.slot === "exporters" ? to : null;
}

/** The hop of a plate or of a point where its lines meet. */
function hopOf(view: GraphView, id: NodeId): string | null {
  return view.hops.find((plate) => plate.id === id || id.startsWith(`${plate.id}/`))?.hop.id ?? null;
}
