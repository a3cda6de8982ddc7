import { textFact } from "../facts/sheet";
import type { FactSheet } from "../facts/types";
import { isLoopback } from "./endpoints";

/** A host read as the name of a Service. `namespace` null: the one of the pod that asks. */
export type ServiceHost = { readonly service: string; readonly namespace: string | null };

/**
 * Reads a host as a Service of the cluster: `name`, `name.namespace`, `name.namespace.svc` with or without the cluster's
 * domain, and `pod.name.namespace.svc…` of a StatefulSet. Null for IP addresses, the pod itself, and names of the outside
 * world. Two labels are a Service unless the second is a public top level domain.
 */
export function parseServiceHost(host: string): ServiceHost | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (name === "" || isLoopback(name) || !/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(name)) return null;
  if (/^[\d.]+$/.test(name)) return null;
  const labels = name.split(".");
  const svc = labels.indexOf("svc");
  if (svc === 2 || svc === 3) {
    const [service, namespace] = labels.slice(svc - 2, svc);
    return { service: service ?? "", namespace: namespace ?? null };
  }
  const [service = "", namespace, ...rest] = labels;
  if (rest.length > 0 || (namespace !== undefined && isPublicDomain(namespace))) return null;
  return { service, namespace: namespace ?? null };
}

/** Whether `host` names the Service of the tier that `facts` describe, or the headless one beside it. */
export function namesService(host: ServiceHost, facts: FactSheet): boolean {
  const service = textFact(facts, "service.name")?.toLowerCase();
  if (service === undefined) return false;
  const namespace = textFact(facts, "workload.namespace")?.toLowerCase();
  const isHere = host.namespace === null || namespace === undefined || namespace === host.namespace;
  return isHere && (host.service === service || host.service === headlessName(service));
}

/** What the headless Service beside `service` is called. */
export function headlessName(service: string): string {
  return `${service}${headlessSuffix}`;
}

/** The Service that a headless one stands beside; the name itself where it is not called like one. */
export function withoutHeadless(service: string): string {
  const isHeadless = service.endsWith(headlessSuffix) && service.length > headlessSuffix.length;
  return isHeadless ? service.slice(0, -headlessSuffix.length) : service;
}

const headlessSuffix = "-headless";
const publicDomains = new Set(
  "com net org info app dev cloud tech site online xyz edu gov mil biz host local internal lan corp example test".split(
    " ",
  ),
);

/** Two letters are a country's domain; namespaces of two letters are rarer than those. */
function isPublicDomain(label: string): boolean {
  return publicDomains.has(label) || /^[a-z]{2}$/.test(label);
}
