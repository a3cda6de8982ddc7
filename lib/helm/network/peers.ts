import type { JsonMap } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import { isLoopback } from "../../topology/endpoints";
import { listenerOf } from "../../topology/listener-of";
import type { Topology } from "../../topology/types";
import type { PodLabels } from "../pod-labels";
import { peerOf } from "../subject";
import type { Peer } from "../types";

/** A way from the pods of one tier to those of another, or of the same; `port` of the pod, null: not known. */
export type Way = { readonly from: Peer; readonly to: Peer; readonly port: number | null };

/** The hops of a design that cross the network. A Service's name leads to pods, so the port is theirs and not the Service's. */
export function waysIn(topology: Topology): readonly Way[] {
  return topology.hops.flatMap((hop) => {
    const from = topology.tiers.find(({ id }) => id === hop.from.tier);
    const to = topology.tiers.find(({ id }) => id === hop.to);
    const stays = hop.endpoint.host !== null && isLoopback(hop.endpoint.host);
    if (!from || !to || stays) return [];
    const port = listenerOf(hop, to)?.endpoint.port ?? null;
    return [{ from: peerOf(from, topology), to: peerOf(to, topology), port }];
  });
}

/** The pods of tiers as a policy names them, each tier once. */
export function podsOf(peers: readonly Peer[], labels: PodLabels): readonly JsonMap[] {
  const each = new Map(peers.map((peer) => [peer.tier.id, peer]));
  return [...each.values()].map((peer) => ({
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": peer.namespace } },
    podSelector: { matchLabels: labels(peer) },
  }));
}

/** True for pods that have the address of their node, which no selector knows. */
export function isOnHostNetwork({ tier }: Peer): boolean {
  return booleanFact(tier.facts, "security.host-network") === true;
}
