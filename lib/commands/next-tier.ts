import { textFact } from "../facts/sheet";
import type { Tier } from "../topology/types";
import type { CommandContext } from "./types";

/**
 * The cluster name of the Service that the next gateway after this tier answers on, "otel-gateway.observability.svc.cluster.local",
 * without the namespace where that is not known. Null where data leaves the design from here.
 */
export function nextTierHost(tier: Tier, { topology }: CommandContext): string | null {
  const here = topology.tiers.findIndex(({ id }) => id === tier.id);
  const gateway = topology.tiers.find(({ role }, index) => role === "gateway" && index > here);
  if (!gateway || tier.role === "gateway") return null;
  const name = textFact(gateway.facts, "service.name") ?? "otel-gateway";
  const namespace = textFact(gateway.facts, "workload.namespace");
  return namespace === null ? name : `${name}.${namespace}.svc.cluster.local`;
}
