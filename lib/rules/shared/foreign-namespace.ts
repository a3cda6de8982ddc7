import { textFact } from "../../facts/sheet";
import { parseServiceHost } from "../../topology/hosts";
import type { Hop, Tier, Topology } from "../../topology/types";
import type { Ask } from "../types";

/** A hop to a Service by its bare name, though the Service is in another namespace than the sender. */
export type ForeignHop = {
  readonly hop: Hop;
  readonly from: Tier;
  readonly to: Tier;
  /** As written in the address, without a port. */
  readonly host: string;
  /** Where the Service is. */
  readonly namespace: string;
  /** Where the sender looks for it. */
  readonly own: string;
};

/** Every such hop among those that `concerns`. Asks for the namespaces that are not known. */
export function* foreignHops(
  { tiers, hops }: Topology,
  concerns: (hop: Hop) => boolean,
): Iterable<Ask | ForeignHop> {
  for (const hop of hops) {
    const from = tiers.find((tier) => tier.id === hop.from.tier);
    const to = tiers.find((tier) => tier.id === hop.to);
    const { host } = hop.endpoint;
    const named = host === null ? null : parseServiceHost(host);
    if (!from || !to || from === to || host === null || !named || named.namespace !== null || !concerns(hop))
      continue;
    const own = textFact(from.facts, "workload.namespace");
    const namespace = textFact(to.facts, "workload.namespace");
    if (own === null) yield { ask: "workload.namespace", tier: from.id };
    if (namespace === null) yield { ask: "workload.namespace", tier: to.id };
    if (own !== null && namespace !== null && own !== namespace)
      yield { hop, from, to, host, namespace, own };
  }
}
