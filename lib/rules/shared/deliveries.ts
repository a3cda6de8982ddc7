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

/** Where connectors join everything with everything the ways are without number: more than this say nothing new. */
const mostSteps = 500;

/** Every way by which data of a signal that a receiver takes leaves the design; `debug`, `nop` and `file` are no way out. */
export function deliveriesOf(
  topology: Topology,
  tier: Tier,
  receiver: Component,
  signal: Signal,
): readonly Delivery[] {
  const found: Delivery[] = [];
  const steps = stepsFrom(tier, receiver, signal, { pipelines: [], hops: [], partial: false });
  // What is added while a list is walked is walked too.
  for (const { tier: here, pipeline, way } of steps)
    for (const component of exportersOf(pipeline)) {
      if (isLocal(component) || steps.length > mostSteps) continue;
      const hops = hopsFrom(topology, here.id).filter(
        (hop) => hop.from.id === component.id && hop.signals.includes(signal),
      );
      if (component.kind === "connector")
        steps.push(...stepsFrom(here, component, signal, through(way, component)));
      else if (hops.length === 0) found.push({ ...way, exporter: component });
      else for (const hop of hops) steps.push(...stepsOver(topology, hop, signal, way));
    }
  return found;
}

/** Each once: the collector starts one that is listed twice only once. */
function exportersOf(pipeline: Pipeline): ReadonlySet<Component> {
  const found =
    known.get(pipeline) ?? new Set(pipeline.exporters.flatMap(({ component }) => component ?? []));
  known.set(pipeline, found);
  return found;
}

// Every receiver of a pipeline asks for the same ones.
const known = new WeakMap<Pipeline, ReadonlySet<Component>>();

/** Exporters that keep data in the pod, or drop it. */
export function isLocal({ canonical }: Component): boolean {
  return ["debug", "logging", "nop", "file"].includes(canonical);
}

type Way = Omit<Delivery, "exporter">;
type Step = { readonly tier: Tier; readonly pipeline: Pipeline; readonly way: Way };

/** The pipelines that come next, but for those that were passed before. */
function stepsFrom(tier: Tier, source: Component, signal: Signal, way: Way): Step[] {
  return reachedBy(tier, source, signal)
    .filter((pipeline) => !way.pipelines.includes(pipeline))
    .map((pipeline) => ({
      tier,
      pipeline,
      way: {
        ...way,
        pipelines: [...way.pipelines, pipeline],
        partial: way.partial || pipeline.processors.some(isPartial),
      },
    }));
}

function stepsOver(topology: Topology, hop: Hop, signal: Signal, way: Way): readonly Step[] {
  const to = topology.tiers.find(({ id }) => id === hop.to);
  if (!to || !hop.receiver) return [];
  return stepsFrom(to, hop.receiver, signal, { ...way, hops: [...way.hops, hop] });
}

/** `forward` hands on all that it gets; of other connectors that is not known. */
function through(way: Way, { canonical }: Component): Way {
  return { ...way, partial: way.partial || canonical !== "forward" };
}

/** Processors that leave data whole. What is not among them may drop some, or make something else of it. */
const whole: ReadonlySet<string> = new Set([
  ..."memory_limiter batch k8s_attributes resource_detection resource attributes redaction".split(" "),
  ..."transform span groupbyattrs".split(" "),
]);

function isPartial(ref: Ref): boolean {
  return !whole.has(canonicalOf(ref));
}
