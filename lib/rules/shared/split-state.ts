import type { Signal } from "../../catalogue/types";
import { hopsInto, isAffine, missingForReplicas, replicasOf, type Replicas } from "../../topology/query";
import type { Component, Hop, Tier, Topology } from "../../topology/types";
import type { Ask } from "../types";
import { isDaemonSet } from "./is-daemon-set";
import { reachedPipelines } from "./reached-pipelines";

/** A component that has to see all data of one key, in a pool of pods, and the hop that spreads that data over them. */
export type SplitState = {
  readonly hop: Hop;
  readonly from: Tier;
  readonly to: Tier;
  readonly signal: Signal;
  readonly component: Component;
  readonly replicas: Replicas;
};

export type State = {
  readonly signal: Signal;
  /** Processors of the signal's pipelines, and connectors that they export to. */
  readonly holds: (component: Component, tier: Tier) => boolean;
  /** The routing keys of a load balancer that keep together what has to be. */
  readonly keys: readonly string[];
};

/**
 * Every hop that brings `signal` to more than one pod of a tier without keeping together what a component there needs
 * whole, with the first such component. Asks for the facts that say how many pods there are. A tier on every node is left
 * out: no exporter could mend it.
 */
export function* splitStates(topology: Topology, { signal, holds, keys }: State): Iterable<Ask | SplitState> {
  for (const to of topology.tiers) {
    if (isDaemonSet(to)) continue;
    for (const hop of hopsInto(topology, to.id)) {
      if (!hop.signals.includes(signal) || isAffine(hop, topology, signal, keys)) continue;
      const component = statesBehind(to, hop, signal, holds)[0];
      const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
      if (!component || !from) continue;
      const replicas = replicasOf(to);
      const missing = missingForReplicas(to);
      if (missing !== null) yield { ask: missing, tier: to.id };
      if (replicas && replicas.max > 1) yield { hop, from, to, signal, component, replicas };
    }
  }
}

/** The components of interest that data of a hop runs into. Where the hop's port is a variable, any of the tier's pipelines may be meant. */
export function statesBehind(
  to: Tier,
  hop: Hop,
  signal: Signal,
  holds: State["holds"],
): readonly Component[] {
  const pipelines = hop.receiver
    ? reachedPipelines(to, hop.receiver, signal)
    : hop.endpoint.port === null
      ? to.pipelines.filter((pipeline) => pipeline.signal === signal)
      : [];
  return pipelines
    .flatMap(({ processors, exporters }) => processors.concat(exporters))
    .flatMap(({ component }) => component ?? [])
    .filter(({ kind }) => kind !== "exporter")
    .filter((component) => holds(component, to));
}
