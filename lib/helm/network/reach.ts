import { at, isList, type Json, type JsonMap } from "../../base/json";
import { signals } from "../../catalogue/types";
import { textFact } from "../../facts/sheet";
import { effectivePort, isLoopback, parseEndpoint } from "../../topology/endpoints";
import { addressesOf } from "../../topology/exporters";
import { parseServiceHost } from "../../topology/hosts";
import type { Component, Endpoint } from "../../topology/types";
import { rightsOf } from "../rights";
import type { Subject } from "../types";
import { isQuiet, oneEndpoint } from "./quiet";

/** The API server answers on 443, and on 6443 where nothing stands before it (kubeadm, k3s); its address is the cluster's affair. */
export const apiServer: JsonMap = { ports: [tcp(443), tcp(6443)] };

/**
 * The rules that let a component connect to what it needs, hops to tiers aside; empty: it connects to nothing. Null: where to is not
 * known here, and a policy that names the rest would cut it off.
 */
export function reachOf(component: Component, subject: Subject): readonly JsonMap[] | null {
  if (isQuiet(component)) return [];
  const { kind, canonical, config } = component;
  if (kind === "exporter") return exporterReach(component, subject);
  const usesApi = rightsOf(component, subject.tier.target.collector).length > 0;
  switch (canonical) {
    case "kubelet_stats":
      return kubeletReach(component, subject);
    case "docker_stats":
      return isSocket(at(config, "endpoint")) ? [] : null;
    case "resource_detection":
      return detectsLocally(config) ? (usesApi ? [apiServer] : []) : null;
    case "k8s_attributes":
      return usesApi ? [apiServer] : [];
    case "prometheus":
      return null;
    default:
      return usesApi ? [apiServer] : null;
  }
}

function exporterReach(exporter: Component, subject: Subject): readonly JsonMap[] | null {
  const hops = subject.topology.hops.filter(({ from }) => from === exporter);
  const reached = new Set(hops.map(({ endpoint }) => endpoint.text));
  const away = endpointsOf(exporter)?.filter(({ text }) => !reached.has(text)) ?? null;
  if (away === null || (away.length > 0 && usesProxy(subject))) return null;
  // What a resolver finds are addresses of pods that are not part of the design.
  const isListed = at(exporter.config, "resolver", "static") !== undefined;
  if (exporter.canonical === "load_balancing" && away.length > 0 && !isListed) return null;
  const rules = away.map((endpoint) => endpointRules(endpoint, subject));
  return rules.every((rule) => rule !== null) ? rules.flat() : null;
}

/** All that an exporter connects to; null: it says none, or may know others. */
function endpointsOf(exporter: Component): readonly Endpoint[] | null {
  const addresses = addressesOf(exporter, signals);
  if (addresses !== null) return addresses.length > 0 ? addresses.map(({ endpoint }) => endpoint) : null;
  const text = at(exporter.config, "endpoint");
  const isAll = oneEndpoint.includes(exporter.canonical) && typeof text === "string";
  return isAll ? [parseEndpoint(text, exporter.at)] : null;
}

/** Policies know addresses and pods, no names: an outside name is known by its port, a Service by its namespace. */
function endpointRules(endpoint: Endpoint, { namespace }: Subject): readonly JsonMap[] | null {
  const { host } = endpoint;
  const port = effectivePort(endpoint);
  if (host === null || port === null) return null;
  if (isLoopback(host)) return [];
  const service = parseServiceHost(host);
  // Behind a Service the pods may listen on another port.
  if (service !== null) return [{ to: [inNamespace(service.namespace ?? namespace)] }];
  const cidr = /^\d{1,3}(\.\d{1,3}){3}$/.test(host)
    ? `${host}/32`
    : host.includes(":")
      ? `${host}/128`
      : null;
  return [{ ...(cidr === null ? {} : { to: [{ ipBlock: { cidr } }] }), ports: [tcp(port)] }];
}

function inNamespace(name: string): JsonMap {
  return { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } };
}

function kubeletReach(receiver: Component, { tier }: Subject): readonly JsonMap[] {
  const written = at(receiver.config, "endpoint");
  const port = typeof written === "string" ? parseEndpoint(written, receiver.at).port : null;
  const rights = rightsOf(receiver, tier.target.collector);
  const asksApi = rights.some(({ resources }) => !resources.some((each) => each.startsWith("nodes/")));
  return [{ ports: [tcp(port ?? 10_250)] }, ...(asksApi ? [apiServer] : [])];
}

/** The other detectors ask the metadata service of a cloud. */
function detectsLocally(config: Json): boolean {
  const detectors = at(config, "detectors");
  return (isList(detectors) ? detectors : ["env"]).every(
    (detector) => typeof detector === "string" && local.has(detector),
  );
}

const local: ReadonlySet<string> = new Set(["env", "system", "k8snode", "k8s_api", "kubeadm"]);

function isSocket(endpoint: Json | undefined): boolean {
  return endpoint === undefined || (typeof endpoint === "string" && endpoint.startsWith("unix://"));
}

function usesProxy({ tier }: Subject): boolean {
  return (textFact(tier.facts, "env.proxy") ?? "none") !== "none";
}

function tcp(port: number): JsonMap {
  return { port, protocol: "TCP" };
}
