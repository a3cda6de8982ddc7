import { isLoopback } from "../../topology/endpoints";
import type { Component, Endpoint, Tier, Topology } from "../../topology/types";

/** An OTLP exporter that sends out of its pod, and where it first does. */
export type SentAway = {
  readonly exporter: Component;
  readonly tier: Tier;
  readonly endpoint: Endpoint;
  /** The address belongs to no tier of the design. */
  readonly foreign: boolean;
};

/** Every OTLP exporter whose data leaves its pod, each once. Addresses that are not known, variables say, are left out. */
export function sentAway({ tiers, hops, backends }: Topology): readonly SentAway[] {
  const found = new Map<string, SentAway>();
  const ways = [
    ...hops.map((hop) => ({ ...hop, foreign: false })),
    ...backends.map((backend) => ({ ...backend, foreign: true })),
  ];
  for (const { from: exporter, endpoint, foreign } of ways) {
    const tier = tiers.find(({ id }) => id === exporter.tier);
    const key = `${exporter.tier} ${exporter.id}`;
    if (!tier || !endpoint || endpoint.host === null || isLoopback(endpoint.host) || found.has(key)) continue;
    if (speaksOtlp.has(exporter.canonical)) found.set(key, { exporter, tier, endpoint, foreign });
  }
  return [...found.values()];
}

const speaksOtlp: ReadonlySet<string> = new Set(["otlp_grpc", "otlp_http", "otelarrow", "load_balancing"]);
