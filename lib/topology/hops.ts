import type { Signal } from "../catalogue/types";
import { textFact } from "../facts/sheet";
import { servicePorts } from "../facts/shapes";
import { effectivePort, isLoopback } from "./endpoints";
import { backendEndpoint, type Address } from "./exporters";
import { namesService, parseServiceHost } from "./hosts";
import { listenerOn, listenersOf, listensOnLoopback, type TierParts } from "./receivers";
import { sendersOf } from "./sending";
import type { Backend, Component, Endpoint, Hop, TierContext, TierId } from "./types";

/** A tier whose text is read and whose deployment is known. */
export type Deployed = TierParts & TierContext;

/** Every way out of every tier: to a tier of the design (a hop) or out of it (a backend). In the order of tiers and text. */
export function readHops(tiers: readonly Deployed[]): {
  readonly hops: readonly Hop[];
  readonly backends: readonly Backend[];
} {
  const hops: Hop[] = [];
  const backends: Backend[] = [];
  const ids = new Map<string, number>();
  for (const tier of tiers) {
    for (const { exporter, signals, addresses } of sendersOf(tier)) {
      const ways = (addresses ?? []).map((address) => ({ address, hit: targetOf(tier, tiers, address) }));
      for (const { address, hit } of distinct(ways))
        hops.push(toHop(uniqueId(ids, tier.id, exporter, hit.to), exporter, address, hit));
      const away = ways.filter((way) => way.hit === null).map((way) => way.address);
      const [first] = away;
      if (first) {
        const sent = signals.filter((signal) => away.some((address) => address.signals.includes(signal)));
        backends.push(toBackend(uniqueId(ids, tier.id, exporter, "?"), exporter, first.endpoint, sent));
      } else if (ways.length === 0) {
        const endpoint = addresses ? null : backendEndpoint(exporter);
        backends.push(toBackend(uniqueId(ids, tier.id, exporter, "?"), exporter, endpoint, signals));
      }
    }
  }
  return { hops, backends };
}

/** Which tier an address leads to, and what takes the data there. */
type Hit = { readonly to: TierId; readonly receiver: Component | null };
type Way = { readonly address: Address; readonly hit: Hit | null };

function targetOf(from: Deployed, tiers: readonly Deployed[], address: Address): Hit | null {
  const { host } = address.endpoint;
  if (host === null) return null;
  if (isLoopback(host)) return ownReceiver(from, address);
  const named = parseServiceHost(host);
  const namespace = textFact(from.facts, "workload.namespace");
  const owners = tiers.filter(
    (tier) =>
      textFact(tier.facts, "service.name")?.toLowerCase() === host.toLowerCase() ||
      (named !== null && namesService(named, tier.facts)),
  );
  // Two Services may share a name in different namespaces: a bare name means the one of the sender.
  const owner =
    owners.find((tier) => textFact(tier.facts, "workload.namespace") === namespace) ?? owners[0] ?? null;
  if (!owner) return null;
  const listener = listenerOn(listenersOf(owner), address.protocol, podPort(owner, address));
  return { to: owner.id, receiver: listener?.component ?? null };
}

/** A pod that sends to itself is a hop only where it listens there; else something beside it does, a sidecar say. */
function ownReceiver(tier: Deployed, address: Address): Hit | null {
  const listeners = listenersOf(tier).filter(listensOnLoopback);
  const port = effectivePort(address.endpoint);
  const listener = port === null ? null : listenerOn(listeners, address.protocol, port);
  return listener ? { to: tier.id, receiver: listener.component } : null;
}

/** The port in the pod: a Service may lead from another one; who looks pods up himself goes past it. */
function podPort(owner: Deployed, address: Address): number | null {
  const port = effectivePort(address.endpoint);
  if (port === null || address.balancing !== "single") return port;
  const ports = servicePorts(owner.facts) ?? [];
  return ports.find((entry) => entry.port === port)?.target ?? port;
}

/** One hop per tier and receiver: a list of pods is one hop, and so are signals that go to the same place. */
function distinct(ways: readonly Way[]): readonly { readonly address: Address; readonly hit: Hit }[] {
  const found: { address: Address; hit: Hit }[] = [];
  for (const { address, hit } of ways) {
    if (!hit) continue;
    const same = found.find((way) => way.hit.to === hit.to && way.hit.receiver === hit.receiver);
    if (same) same.address = { ...same.address, signals: union(same.address.signals, address.signals) };
    else found.push({ address, hit });
  }
  return found;
}

function union(a: readonly Signal[], b: readonly Signal[]): readonly Signal[] {
  return [...new Set([...a, ...b])];
}

function toHop(id: string, from: Component, address: Address, { to, receiver }: Hit): Hop {
  const { protocol, endpoint, signals, tls, balancing, routingKey } = address;
  return { id, from, to, receiver, protocol, endpoint, signals, tls, balancing, routingKey };
}

function toBackend(
  id: string,
  from: Component,
  endpoint: Endpoint | null,
  signals: readonly Signal[],
): Backend {
  const host = endpoint?.host ?? null;
  const unresolved = host !== null && parseServiceHost(host) !== null;
  return { id, from, endpoint, signals, unresolved };
}

/** `agent/otlp→gateway`; a second way to the same place gets `#2`. */
function uniqueId(ids: Map<string, number>, tier: TierId, exporter: Component, to: string): string {
  const id = `${tier}/${exporter.id}→${to}`;
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
