import type { Signal } from "../../catalogue/types";
import { hopsFrom } from "../../topology/query";
import type { Component, Hop, Pipeline, Ref, Tier, Topology } from "../../topology/types";
import { reachedBy } from "./reached-by";
import { canonicalOf } from "./refs";

/** One way by which what a receiver takes leaves the design: the pipelines and hops it passes, and the exporter at its end. */
export type Delivery = {
  readonly exporter: Component;
  readonly pipelines: readonly Pipeline[];
  readonly hops: readonly Hop[];
  /** Something on the way drops, thins out or picks: what goes another way may be the rest. */
  readonly partial: boolean;
};

/** Every way by which data of a signal that a receiver takes leaves the design; `debug`, `nop` and `file` are no way out. */
export function deliveriesOf(
  topology: Topology,
  tier: Tier,
  receiver: Component,
  signal: Signal,
): readonly Delivery[] {
  const start = { exporter: receiver, pipelines: [], hops: [], partial: false };
  return follow(topology, tier, receiver, signal, start);
}

/** Exporters that keep data in the pod, or drop it. */
export function isLocal({ canonical }: Component): boolean {
  return ["debug", "logging", "nop", "file"].includes(canonical);
}

function follow(
  topology: Topology,
  tier: Tier,
  source: Component,
  signal: Signal,
  way: Delivery,
): readonly Delivery[] {
  return reachedBy(tier, source, signal)
    .filter((pipeline) => !way.pipelines.includes(pipeline))
    .flatMap((pipeline) => {
      const next = {
        ...way,
        pipelines: [...way.pipelines, pipeline],
        partial: way.partial || pipeline.processors.some(isPartial),
      };
      return pipeline.exporters.flatMap(({ component }) =>
        component ? beyond(topology, tier, component, signal, next) : [],
      );
    });
}

function beyond(
  topology: Topology,
  tier: Tier,
  component: Component,
  signal: Signal,
  way: Delivery,
): readonly Delivery[] {
  if (component.kind === "connector") {
    const partial = way.partial || component.canonical !== "forward";
    return follow(topology, tier, component, signal, { ...way, partial });
  }
  if (isLocal(component)) return [];
  const hops = hopsFrom(topology, tier.id).filter(
    (hop) => hop.from.id === component.id && hop.signals.includes(signal),
  );
  if (hops.length === 0) return [{ ...way, exporter: component }];
  return hops.flatMap((hop) => {
    const to = topology.tiers.find(({ id }) => id === hop.to);
    if (!to || !hop.receiver) return [];
    return follow(topology, to, hop.receiver, signal, { ...way, hops: [...way.hops, hop] });
  });
}

/** Processors that leave data whole. What is not among them may drop some, or make something else of it. */
const whole: ReadonlySet<string> = new Set([
  ..."memory_limiter batch k8s_attributes resource_detection resource attributes redaction".split(" "),
  ..."transform span groupbyattrs".split(" "),
]);

function isPartial(ref: Ref): boolean {
  return !whole.has(canonicalOf(ref));
}
