import { assertNever } from "../base/assert";
import { at, isList } from "../base/json";
import { compareVersions } from "../catalogue/versions";
import type { Kind, Signal } from "../catalogue/types";
import { envVariables } from "../facts/shapes";
import { booleanFact, integerFact, textFact } from "../facts/sheet";
import { headlessName, parseServiceHost } from "./hosts";
import type { Component, Hop, Pipeline, Tier, TierContext, TierId, Topology } from "./types";

/** The components of one kind, or all; in the order of the text. */
export function componentsOf(tier: Pick<Tier, "components">, kind?: Kind): readonly Component[] {
  return kind ? tier.components.filter((component) => component.kind === kind) : tier.components;
}

/** The pipelines in which a component stands, in any list. */
export function pipelinesUsing(tier: Pick<Tier, "pipelines">, component: Component): readonly Pipeline[] {
  const uses = usesOf.get(tier.pipelines) ?? indexUses(tier.pipelines);
  usesOf.set(tier.pipelines, uses);
  return uses.get(component) ?? [];
}

type Uses = ReadonlyMap<Component, readonly Pipeline[]>;

/** Asked for every component of a tier, the pipelines are walked once. */
const usesOf = new WeakMap<readonly Pipeline[], Uses>();

function indexUses(pipelines: readonly Pipeline[]): Uses {
  const uses = new Map<Component, Pipeline[]>();
  for (const pipeline of pipelines)
    for (const { component } of [...pipeline.receivers, ...pipeline.processors, ...pipeline.exporters]) {
      if (!component) continue;
      const list = uses.get(component) ?? [];
      if (list.at(-1) !== pipeline) list.push(pipeline);
      uses.set(component, list);
    }
  return uses;
}

/** Every component that the collector starts: those of a pipeline, and the extensions of the service. */
export function usedComponents(tier: Pick<Tier, "pipelines" | "extensions">): ReadonlySet<Component> {
  const refs = tier.pipelines.flatMap((pipeline) => [
    ...pipeline.receivers,
    ...pipeline.processors,
    ...pipeline.exporters,
  ]);
  return new Set([...refs, ...tier.extensions].flatMap((ref) => ref.component ?? []));
}

/** True where the collector starts the component. */
export function isUsed(tier: Pick<Tier, "pipelines" | "extensions">, component: Component): boolean {
  return component.kind === "extension"
    ? tier.extensions.some((ref) => ref.component === component)
    : pipelinesUsing(tier, component).length > 0;
}

/** How many instances of a tier run, at least and at most. */
export type Replicas = { readonly min: number; readonly max: number };

/**
 * How many instances run: the autoscaler's range where there is one, else the replicas; one per node in a DaemonSet. Null:
 * a fact is missing, `missingForReplicas` names it.
 */
export function replicasOf(tier: Pick<TierContext, "facts">): Replicas | null {
  const fact = countedBy(tier);
  if (fact === null) return { min: 1, max: 1 };
  const max = integerFact(tier.facts, fact);
  if (max === null) return null;
  const min = fact === "hpa.max" ? (integerFact(tier.facts, "hpa.min") ?? 1) : max;
  return { min: Math.min(min, max), max };
}

/** The deploy fact that somebody has to set before the number of instances is known; null: it is known. */
export function missingForReplicas(tier: Pick<TierContext, "facts">): string | null {
  return replicasOf(tier) === null ? countedBy(tier) : null;
}

/** Whether more than one instance can run. A DaemonSet of unknown size has many. Null: a fact is missing. */
export function isMultiInstance(tier: Pick<TierContext, "facts">): boolean | null {
  const replicas = replicasOf(tier);
  if (replicas) return replicas.max > 1;
  return textFact(tier.facts, "workload.mode") === "daemonset" ? true : null;
}

/** The hops that end in a tier. */
export function hopsInto(topology: Pick<Topology, "hops">, tier: TierId): readonly Hop[] {
  return topology.hops.filter((hop) => hop.to === tier);
}

/** The hops that begin in a tier. */
export function hopsFrom(topology: Pick<Topology, "hops">, tier: TierId): readonly Hop[] {
  return topology.hops.filter((hop) => hop.from.tier === tier);
}

/** By what a hop's load balancer picks a pod for data of `signal`; null: it is none. Unset: traces go by trace, others by service. */
export function routingKeyFor(hop: Hop, signal: Signal): string | null {
  if (hop.routingKey === null) return null;
  const written = at(hop.from.config, "routing_key");
  if (typeof written === "string" && written !== "") return written;
  return signal === "traces" ? "traceID" : "service";
}

/**
 * True where data of `signal` that is equal in one of `keys` (routing keys of a load balancer) reaches the same instance
 * over this hop: a load balancer by such a key, whose resolver lists pods (`k8s`, Cloud Map, `dns` on a headless Service,
 * `static` with as many hosts as instances).
 */
export function isAffine(
  hop: Hop,
  topology: Pick<Topology, "tiers">,
  signal: Signal,
  keys: readonly string[],
): boolean {
  const key = routingKeyFor(hop, signal);
  const target = topology.tiers.find((tier) => tier.id === hop.to);
  return key !== null && keys.includes(key) && target !== undefined && listsPods(hop, target);
}

/** True where all spans of a trace reach the same instance over this hop. */
export function isTraceAffine(hop: Hop, topology: Pick<Topology, "tiers">): boolean {
  return isAffine(hop, topology, "traces", ["traceID"]);
}

/** True where every hop that brings traces into a tier is trace-affine. Also where none does. */
export function isTraceAffineInto(topology: Topology, tier: TierId): boolean {
  return hopsInto(topology, tier)
    .filter((hop) => hop.signals.includes("traces"))
    .every((hop) => isTraceAffine(hop, topology));
}

/** True where the client of a hop learns of single pods, rather than of one address for all of them. */
function listsPods(hop: Hop, target: Pick<TierContext, "facts">): boolean {
  switch (hop.balancing) {
    case "k8s":
    case "cloud-map":
      return true;
    case "static": {
      const hostnames = at(hop.from.config, "resolver", "static", "hostnames");
      const replicas = replicasOf(target);
      return isList(hostnames) && hostnames.length >= (replicas?.max ?? 1);
    }
    case "dns":
    case "single":
      return isHeadlessHost(hop, target);
    default:
      return assertNever(hop.balancing);
  }
}

/** True where the host of a hop is a name that resolves to the pods of its tier. */
export function isHeadlessHost(hop: Hop, target: Pick<TierContext, "facts">): boolean {
  const headless = textFact(target.facts, "service.headless");
  if (headless === "only") return true;
  const service = textFact(target.facts, "service.name")?.toLowerCase();
  const host = hop.endpoint.host === null ? null : parseServiceHost(hop.endpoint.host);
  return headless === "beside" && service !== undefined && host?.service === headlessName(service);
}

/** The host names under which other pods reach a tier, the most explicit first; empty where its Service has no known name. */
export function serviceHosts(tier: Pick<TierContext, "facts">): readonly string[] {
  const name = textFact(tier.facts, "service.name");
  if (name === null) return [];
  const services =
    textFact(tier.facts, "service.headless") === "beside" ? [name, headlessName(name)] : [name];
  const namespace = textFact(tier.facts, "workload.namespace");
  const domain = textFact(tier.facts, "cluster.domain") ?? "cluster.local";
  return services.flatMap((service) =>
    namespace === null
      ? [service]
      : [
          `${service}.${namespace}.svc.${domain}`,
          `${service}.${namespace}.svc`,
          `${service}.${namespace}`,
          service,
        ],
  );
}

/** The environment variables a tier's process has. `complete` false: there may be more, nobody has listed them. */
export function envOf(tier: Pick<TierContext, "facts">): {
  readonly names: readonly string[];
  readonly complete: boolean;
} {
  const listed = envVariables(tier.facts);
  const chart = textFact(tier.facts, "chart.version");
  const names = [
    ...(chart === null ? [] : chartVariables(chart)),
    ...(booleanFact(tier.facts, "env.go-mem-limit") === true ? ["GOMEMLIMIT"] : []),
    ...(listed ?? []).map((variable) => variable.name),
  ];
  return { names: [...new Set(names)], complete: listed !== null };
}

/** What the official chart sets on every collector, by chart version. */
function chartVariables(version: string): readonly string[] {
  if (compareVersions(version, "0.147.1") < 0) return ["MY_POD_IP"];
  return [
    "MY_POD_IP",
    "OTEL_K8S_NODE_NAME",
    "OTEL_K8S_NODE_IP",
    "OTEL_K8S_NAMESPACE",
    "OTEL_K8S_POD_NAME",
    "OTEL_K8S_POD_IP",
  ];
}

/** The fact that says how many instances run at most; null: there is one by definition. */
function countedBy({ facts }: Pick<TierContext, "facts">): string | null {
  const mode = textFact(facts, "workload.mode");
  if (mode === "singleton") return null;
  if (mode === "daemonset") return "workload.nodes";
  return booleanFact(facts, "hpa.enabled") === true ? "hpa.max" : "workload.replicas";
}
