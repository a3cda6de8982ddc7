import { frameId } from "@/lib/graph/node-id";
import type { GraphView, NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";

/** Puts what people moved back where the layout puts it: everything, or what belongs to these parts. One step either way. */
export function tidy(session: Session, view: GraphView, ids: ReadonlySet<NodeId> | null): void {
  session.run("tidy-layout", ids === null ? {} : { nodes: movableOf(view, ids) });
}

/** What can be moved by hand of these parts: plates, backends and frames themselves; of a component its tier and where it sends to. */
function movableOf(view: GraphView, ids: ReadonlySet<NodeId>): readonly NodeId[] {
  const chips = view.frames.flatMap((frame) => frame.chips);
  const components = [...view.nodes, ...chips].filter(({ id }) => ids.has(id));
  const senders = new Set(components.map(({ tier, label }) => `${tier}\n${label}`));
  const sends = (from: { readonly tier: string; readonly id: string }) =>
    senders.has(`${from.tier}\n${from.id}`);
  const hops = view.hops.filter(({ hop }) => sends(hop.from)).map(({ id }) => id);
  const backends = view.backends.filter(({ backend }) => sends(backend.from)).map(({ id }) => id);
  const frames = components.map(({ tier }) => frameId(tier));
  return [...new Set([...ids, ...components.map(({ id }) => id), ...hops, ...backends, ...frames])];
}
