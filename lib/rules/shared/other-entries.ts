import { booleanFact } from "../../facts/sheet";
import { hopsInto } from "../../topology/query";
import type { Component, Pipeline, Tier, Topology } from "../../topology/types";
import type { Ask } from "../types";
import { mentions } from "./refs";

/**
 * Whether data comes into a pipeline of a tier by another way than the design's hops: by a receiver that no hop leads to, or
 * from clients that send to the tier directly or from outside. What has to be known first, where only that is open.
 */
export function otherEntries(topology: Topology, tier: Tier, pipeline: Pipeline): OtherEntry | Ask | null {
  const hops = hopsInto(topology, tier.id);
  const receiver = pipeline.receivers.find(
    (ref) =>
      ref.component?.kind === "receiver" &&
      !hops.some((hop) => hop.receiver !== null && mentions(ref, hop.receiver)),
  )?.component;
  if (receiver) return { by: "receiver", receiver };
  for (const fact of ["gateway.direct-clients", "gateway.exposed"] as const)
    if (booleanFact(tier.facts, fact) === true) return { by: fact };
  const open = ["gateway.direct-clients", "gateway.exposed"].find(
    (fact) => booleanFact(tier.facts, fact) === null,
  );
  return open === undefined ? null : { ask: open, tier: tier.id };
}

export type OtherEntry =
  | { readonly by: "receiver"; readonly receiver: Component }
  | { readonly by: "gateway.direct-clients" | "gateway.exposed" };
