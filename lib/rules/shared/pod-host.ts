import { textFact } from "../../facts/sheet";
import { headlessName, parseServiceHost, withoutHeadless } from "../../topology/hosts";
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
 * The name that lists the pods behind `host`, a Service of the tier `to`: that of the headless Service beside it, unless it
 * is headless itself. Null for what is no Service name: an IP address, a name of the outside world.
 */
export function podHost(host: string, to: Tier): PodHost | null {
  const parsed = parseServiceHost(host);
  if (!parsed) return null;
  const { service } = parsed;
  const namespace = parsed.namespace ?? textFact(to.facts, "workload.namespace");
  if (isHeadless(service, to)) return { service, namespace, hostname: host, edits: [] };
  const written = /\.svc(\..+)?$/i.exec(host.replace(/\.$/, ""))?.[0];
  return {
    service,
    namespace,
    hostname:
      namespace === null
        ? headlessName(service)
        : `${headlessName(service)}.${namespace}${written ?? `.svc.${textFact(to.facts, "cluster.domain") ?? "cluster.local"}`}`,
    edits:
      textFact(to.facts, "service.headless") === "beside"
        ? []
        : [{ tier: to.id, fact: "service.headless", value: "beside" }],
  };
}

/** True where DNS answers for `service` with pods instead of one virtual address. */
function isHeadless(service: string, to: Tier): boolean {
  const headless = textFact(to.facts, "service.headless");
  return headless === "only" || (headless === "beside" && withoutHeadless(service) !== service);
}
