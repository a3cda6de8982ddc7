import { textFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";

/** A Service of a tier, and the name under which DNS lists its pods. */
export type PodHost = {
  readonly service: string;
  /** Null: the namespace is that of whoever asks. */
  readonly namespace: string | null;
  /** "otel-gateway-headless.observability.svc.cluster.local" */
  readonly hostname: string;
  /** What has to be deployed so that the name exists; empty where it does. */
  readonly edits: readonly FactEdit[];
};

/**
 * The name that lists the pods behind `host`, a Service of the tier `to`. Null for anything that is no Service name: an IP
 * address, a name of another domain. A headless Service beside the usual one is called `<service>-headless`, as the values
 * file that is written for the tier creates it.
 */
export function podHost(host: string, to: Tier): PodHost | null {
  const [service = "", ...rest] = host.replace(/\.$/, "").split(".");
  if (!isServiceName(service, rest)) return null;
  const namespace = rest[0] ?? textFact(to.facts, "workload.namespace");
  const headless = textFact(to.facts, "service.headless");
  if (headless === "only" || (headless === "beside" && service.endsWith("-headless")))
    return { service, namespace, hostname: host, edits: [] };
  const domain = rest.length >= 2 ? rest : namespace === null ? [] : [namespace, "svc", "cluster", "local"];
  return {
    service,
    namespace,
    hostname: [`${service}-headless`, ...domain].join("."),
    edits: headless === "beside" ? [] : [{ tier: to.id, fact: "service.headless", value: "beside" }],
  };
}

/** `name`, `name.namespace`, `name.namespace.svc` and longer. Labels start with a letter, so no IP address is one. */
function isServiceName(service: string, rest: readonly string[]): boolean {
  return (
    /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(service) &&
    service !== "localhost" &&
    (rest.length < 2 || rest[1] === "svc")
  );
}
