import type { Json } from "../base/json";
import { factSheet, textFact } from "../facts/sheet";
import type { Role } from "../facts/types";
import { effectivePort } from "./endpoints";
import { namesService, parseServiceHost, withoutHeadless, type ServiceHost } from "./hosts";
import { listenerOn, listenersOf, type TierParts } from "./receivers";
import { sendersOf } from "./sending";
import type { HopProtocol, TierId } from "./types";

/** A tier whose text is read and whose facts are only those that were set. */
export type Undeployed = TierParts & {
  readonly role: Role;
  readonly set: Readonly<Record<string, Json>>;
};

/**
 * What the design itself says about each tier's Service: the host that another tier sends to names it, its namespace, and
 * whether pods are looked up one by one (a host called `…-headless`). Only gateways take a name, only from hosts that look
 * like a Service and are no other tier's, and only where one reading is clearly the best: else the hop stays unresolved.
 */
export function deriveServices(
  tiers: readonly Undeployed[],
): ReadonlyMap<TierId, Readonly<Record<string, Json>>> {
  const claims = tiers.flatMap(claimsOf);
  const names = assign(tiers, claims);
  const derived = new Map<TierId, Readonly<Record<string, Json>>>();
  for (const tier of tiers) {
    const name = names.get(tier.id);
    const facts = factSheet(tier.role, tier.set, name === undefined ? {} : { "service.name": name });
    const mine = claims.filter((claim) => claim.from !== tier.id && namesService(claim.host, facts));
    derived.set(tier.id, { ...(name === undefined ? {} : { "service.name": name }), ...saidOf(mine, facts) });
  }
  return derived;
}

/** One exporter's idea of a Service. */
type Claim = {
  readonly from: TierId;
  readonly host: ServiceHost;
  /** The Service without the suffix of a headless one. */
  readonly service: string;
  readonly protocol: HopProtocol;
  readonly port: number | null;
};

function claimsOf(tier: Undeployed): readonly Claim[] {
  return sendersOf(tier).flatMap((sender) =>
    (sender.addresses ?? []).flatMap(({ endpoint, protocol }): readonly Claim[] => {
      const host = endpoint.host === null ? null : parseServiceHost(endpoint.host);
      if (!host) return [];
      const service = withoutHeadless(host.service);
      return [{ from: tier.id, host, service, protocol, port: effectivePort(endpoint) }];
    }),
  );
}

function saidOf(
  claims: readonly Claim[],
  facts: ReturnType<typeof factSheet>,
): Readonly<Record<string, Json>> {
  const namespace = claims.find((claim) => claim.host.namespace !== null)?.host.namespace ?? null;
  const name = textFact(facts, "service.name")?.toLowerCase();
  const isHeadless = claims.some((claim) => claim.host.service !== name);
  return {
    ...(namespace === null ? {} : { "workload.namespace": namespace }),
    ...(isHeadless ? { "service.headless": "beside" } : {}),
  };
}

type Pair = { readonly tier: TierId; readonly service: string; readonly score: number };

/** Gives unnamed gateways the names that nobody else has, best pair first; pairs that are equally good exclude each other. */
function assign(tiers: readonly Undeployed[], claims: readonly Claim[]): ReadonlyMap<TierId, string> {
  const isTaken = (claim: Claim) =>
    tiers.some((tier) => namesService(claim.host, factSheet(tier.role, tier.set)));
  const free = claims.filter((claim) => !isTaken(claim));
  const unnamed = tiers.filter((tier) => tier.role === "gateway" && tier.set["service.name"] === undefined);
  let pairs = unnamed.flatMap((tier) => pairsOf(tier, free));
  const names = new Map<TierId, string>();
  while (pairs.length > 0) {
    const best = Math.max(...pairs.map((pair) => pair.score));
    const [first, ...rest] = pairs.filter((pair) => pair.score === best);
    if (!first) break;
    const rivals = rest.filter((pair) => pair.tier === first.tier || pair.service === first.service);
    if (rivals.length === 0) names.set(first.tier, first.service);
    const spent = [first, ...rivals];
    pairs = pairs.filter(
      (pair) => !spent.some((other) => other.tier === pair.tier || other.service === pair.service),
    );
  }
  return names;
}

function pairsOf(tier: Undeployed, claims: readonly Claim[]): readonly Pair[] {
  const listeners = listenersOf(tier);
  const others = claims.filter((claim) => claim.from !== tier.id);
  return [...new Set(others.map((claim) => claim.service))].flatMap((service): readonly Pair[] => {
    const isReached = others.some(
      (claim) => claim.service === service && listenerOn(listeners, claim.protocol, claim.port),
    );
    const score = likeness(service, tier.id) + (isReached ? 1 : 0);
    return score > 0 ? [{ tier: tier.id, service, score }] : [];
  });
}

/** How much a Service's name speaks of a tier: the tier's own name most (the longer, the more), a database's name against it. */
function likeness(service: string, tier: TierId): number {
  if (service.includes(tier.toLowerCase())) return 10 + tier.length;
  if (/gateway|\bgw\b|collector|otelcol/.test(service)) return 5;
  return backends.test(service) ? -5 : 0;
}

/** What people send OTLP to inside a cluster besides collectors. */
const backends =
  /tempo|jaeger|zipkin|loki|mimir|prometheus|cortex|thanos|victoria|elastic|opensearch|clickhouse|signoz|uptrace|openobserve|quickwit|refinery|kafka|alloy|pyroscope|datadog|dynatrace/;
