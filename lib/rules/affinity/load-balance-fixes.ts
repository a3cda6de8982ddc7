import { isMap, type JsonMap } from "../../base/json";
import type { Catalogue } from "../../catalogue/catalogue";
import { nameAt, nameStatus } from "../../catalogue/names";
import type { Signal } from "../../catalogue/types";
import { routingKeyFor } from "../../topology/query";
import type { Component, Hop, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { remove, rename, set } from "../../yaml/edit";
import { mentions } from "../shared/refs";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { podHost } from "../shared/pod-host";
import type { FixReport } from "../types";
import { balancerSettings, keptInPlace, type Resolver } from "./balancer-settings";
import { balancedPort } from "./balanced-port";
import { grantWatch } from "./watch-rights";

type Given = {
  readonly hop: Hop;
  readonly from: Tier;
  readonly to: Tier;
  readonly catalogue: Catalogue;
  /** What is to keep together; other signals stay with the exporter they have. */
  readonly signal: Signal;
  /** The routing keys that do: the first is the one to choose. */
  readonly keys: readonly [string, ...string[]];
};

/**
 * Fixes that send one signal of a hop to the pod that its routing key names, for traces by trace ID say: with a list of pods
 * from DNS (`load-balance`, the default: it needs no rights) or from the Kubernetes API (`load-balance-k8s`). Where there is
 * a load balancer already, it gets the key (`route-by-key`, param `exporter`) or a list of pods (`list-pods`, param `to`).
 * None where the collector has no such exporter, the host is no Service, or no gRPC port is known.
 */
export function loadBalanceFixes(given: Given): readonly FixReport[] {
  const { hop, from, to, catalogue } = given;
  if (hop.from.canonical === "load_balancing") return balancedFixes(given);
  const type = balancerType(catalogue, from);
  const port = balancedPort(hop, to);
  const host = hop.endpoint.host === null ? null : podHost(hop.endpoint.host, to);
  if (type === null || port === null || host === null) return [];

  const id = freeId(from, "exporter", type);
  const service = host.namespace === null ? host.service : `${host.service}.${host.namespace}`;
  return [
    {
      id: "load-balance",
      safety: "review",
      edits: [
        ...moveSignal(given, id, { dns: { hostname: host.hostname, port: String(port) } }),
        ...host.edits,
      ],
    },
    {
      id: "load-balance-k8s",
      safety: "review",
      edits: [...moveSignal(given, id, { k8s: { service, ports: [port] } }), ...grantWatch(from)],
    },
  ];
}

/** The exporter's name in the sending tier's collector; null where it has none. */
function balancerType(catalogue: Catalogue, { target }: Tier): string | null {
  const component = catalogue.find("exporter", "load_balancing");
  if (!component) return null;
  const type = nameAt(component, target.collector);
  const { is } = nameStatus(catalogue, "exporter", type, target);
  return is === "current" || is === "deprecated" ? type : null;
}

/** Defines the load balancer and mentions it wherever the signal went through the old exporter, which stays for others. */
function moveSignal({ hop, from, signal, keys }: Given, id: string, resolver: Resolver): readonly TierEdit[] {
  const settings = balancerSettings(hop, resolver, keys[0]);
  return [
    ...(servesOnly(signal, from, hop.from)
      ? turnInto(hop.from, id, settings)
      : [set(["exporters", id], settings)]),
    ...mentionsIn(signal, from, hop.from).map((at) => set(at, id)),
  ].map((edit) => inTier(from.id, edit));
}

/** Rewrites the old exporter instead of replacing it: its place and the comments of what stays in it are kept. */
function turnInto({ at, config }: Component, id: string, settings: JsonMap) {
  const old = isMap(config) ? config : {};
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(settings, key));
  const changed = Object.entries(settings).flatMap(([key, value]) => {
    const before = old[key];
    if (!keptInPlace.has(key) || !isMap(before) || !isMap(value)) return [set([...at, key], value)];
    return Object.entries(value)
      .filter(([name]) => !Object.hasOwn(before, name))
      .map(([name, item]) => set([...at, key, name], item));
  });
  // The new settings first: a map that was emptied in between would be written as `{}`.
  return [...changed, ...gone.map((key) => remove([...at, key])), rename(at, id)];
}

function servesOnly(wanted: Signal, tier: Tier, exporter: Component): boolean {
  return tier.pipelines.every(
    ({ signal, exporters }) => signal === wanted || !exporters.some((ref) => mentions(ref, exporter)),
  );
}

function mentionsIn(wanted: Signal, tier: Tier, exporter: Component) {
  return tier.pipelines
    .filter(({ signal }) => signal === wanted)
    .flatMap(({ exporters }) => exporters.filter((ref) => mentions(ref, exporter)))
    .map(({ at }) => at);
}

/** For what is a load balancer already: it goes by another key, or what it looks up is one address for all pods. */
function balancedFixes(given: Given): readonly FixReport[] {
  const key = routingKeyFor(given.hop, given.signal);
  return key !== null && given.keys.includes(key)
    ? listPodsFixes(given.hop, given.from, given.to)
    : routeByKey(given);
}

/** The fix `list-pods` (param `to`): the load balancer looks up the headless Service, which has to be there then. */
export function listPodsFixes(hop: Hop, from: Tier, to: Tier): readonly FixReport[] {
  const host = hop.endpoint.host === null ? null : podHost(hop.endpoint.host, to);
  if (hop.balancing !== "dns" || !host) return [];
  return [
    {
      id: "list-pods",
      params: { to: to.id },
      safety: "review",
      edits: [{ tier: from.id, ...set(hop.endpoint.at, host.hostname) }, ...host.edits],
    },
  ];
}

/** One that carries other signals too cannot change: metrics know no trace ID, logs no stream. */
function routeByKey({ hop, from, signal, keys: [key] }: Given): readonly FixReport[] {
  if (!isMap(hop.from.config)) return [];
  const alone = servesOnly(signal, from, hop.from);
  const id = alone ? hop.from.id : freeId(from, "exporter", hop.from.type);
  const edits = alone
    ? [set([...hop.from.at, "routing_key"], key)]
    : [
        set(["exporters", id], { ...hop.from.config, routing_key: key }),
        ...mentionsIn(signal, from, hop.from).map((at) => set(at, id)),
      ];
  return [
    {
      id: "route-by-key",
      params: { exporter: id },
      safety: "review",
      edits: edits.map((edit) => inTier(from.id, edit)),
    },
  ];
}
