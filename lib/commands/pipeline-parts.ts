import type { JsonMap } from "../base/json";
import type { Signal } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Component, Tier } from "../topology/types";
import { checkSupport } from "./support";
import type { CommandContext } from "./types";

/**
 * The lists of a new pipeline. Receivers: those that another tier feeds, else those that pipelines of other signals
 * share. Processors: `memory_limiter` where one is defined. Exporters: those of the other pipelines; `debug` and a load
 * balancer only where nothing else carries the signal, since a balancer's routing key is chosen for one signal.
 */
export function pipelineParts(tier: Tier, signal: Signal, context: CommandContext): JsonMap {
  const pipeline = { id: signal, signal };
  const fits = (component: Component, slot: Slot) =>
    checkSupport(component, pipeline, slot, context.catalogue) === null;
  const receivers = used(tier, "receivers", signal).filter(
    (component) => fits(component, "receivers") && !isExperiment(component, signal, context),
  );
  const fed = receivers.filter((component) =>
    context.topology.hops.some(({ to, receiver }) => to === tier.id && receiver?.id === component.id),
  );
  const exporters = used(tier, "exporters", signal).filter((component) => fits(component, "exporters"));
  const limiter = tier.components.find(
    ({ kind, canonical }) => kind === "processor" && canonical === "memory_limiter",
  );
  return {
    receivers: idsOf(fed.length > 0 ? fed : receivers),
    processors: limiter ? [limiter.id] : [],
    exporters: idsOf(preferred(exporters)),
  };
}

/** Some receivers carry a signal on trial only, such as `host_metrics` logs; nobody adds a logs pipeline for that. */
function isExperiment({ kind, type }: Component, signal: Signal, { catalogue }: CommandContext): boolean {
  return catalogue.find(kind, type)?.signals[signal] === "development";
}

/** Components that other signals' pipelines mention in this list, connectors aside; failing those, the same signal's. */
function used(tier: Tier, slot: Slot, signal: Signal): readonly Component[] {
  const others = tier.pipelines.filter((pipeline) => pipeline.signal !== signal);
  const from = others.length > 0 ? others : tier.pipelines;
  const components = from.flatMap((pipeline) => pipeline[slot].map(({ component }) => component));
  return [...new Set(components)].filter(
    (component): component is Component => component !== null && component.kind !== "connector",
  );
}

const lastChoice: readonly ReadonlySet<string>[] = [new Set(["debug", "nop"]), new Set(["load_balancing"])];

function preferred(exporters: readonly Component[]): readonly Component[] {
  return lastChoice.reduce((left, types) => {
    const better = left.filter(({ canonical }) => !types.has(canonical));
    return better.length > 0 ? better : left;
  }, exporters);
}

function idsOf(components: readonly Component[]): readonly string[] {
  return components.map(({ id }) => id);
}
