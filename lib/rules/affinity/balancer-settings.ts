import { assertNever } from "../../base/assert";
import { isMap, type Json, type JsonMap } from "../../base/json";
import type { Hop } from "../../topology/types";

export type Resolver =
  | { readonly dns: { readonly hostname: string; readonly port: string } }
  | { readonly k8s: { readonly service: string; readonly ports: readonly number[] } };

/** Settings that stand at the same place in an OTLP exporter and in the load balancer. */
export const keptInPlace: ReadonlySet<string> = new Set(["sending_queue", "retry_on_failure"]);

/**
 * The settings of a `load_balancing` exporter that takes over from the exporter of `hop`: its client settings go to
 * `protocol.otlp`; queue and retry stay on the outside, where data that failed is routed anew, to a pod that lives. Inside
 * they are switched off, as they hold data for one pod even when it is gone (loadbalancingexporter README, resilience).
 */
export function balancerSettings(hop: Hop, resolver: Resolver, routingKey: string): JsonMap {
  const old = isMap(hop.from.config) ? hop.from.config : {};
  return {
    routing_key: routingKey,
    resolver,
    protocol: {
      otlp: {
        ...clientSettings(old, hop),
        sending_queue: { enabled: false },
        retry_on_failure: { enabled: false },
      },
    },
    sending_queue: switchedOn(old["sending_queue"]),
    retry_on_failure: switchedOn(old["retry_on_failure"]),
  };
}

function clientSettings(old: JsonMap, hop: Hop): JsonMap {
  const { tls: written, ...others } = Object.fromEntries(
    Object.entries(old).filter(([key, value]) => isTaken(key, value, hop)),
  );
  const tls = tlsSettings(isMap(written) ? written : {}, hop);
  return { ...others, ...(Object.keys(tls).length > 0 ? { tls } : {}) };
}

/** OTLP over gRPC takes all settings of its own kind, and of the HTTP client those that mean the same there. */
function isTaken(key: string, value: Json, { protocol }: Hop): boolean {
  switch (protocol) {
    case "grpc":
      return !["endpoint", "balancer_name", ...keptInPlace].includes(key);
    case "http":
    case "arrow":
      return key === "compression"
        ? typeof value === "string" && ["gzip", "snappy", "zstd", "none"].includes(value)
        : ["tls", "headers", "auth", "timeout"].includes(key);
    default:
      return assertNever(protocol);
  }
}

/**
 * Addresses of pods have no scheme that says "plaintext", and no certificate names them: what the old endpoint said by its
 * scheme and host is said by settings.
 */
function tlsSettings(tls: JsonMap, hop: Hop): JsonMap {
  if (hop.tls === false) return { ...tls, insecure: true };
  const { host, scheme } = hop.endpoint;
  const { insecure, ...others } = tls;
  // `https://` encrypts whatever `insecure` says.
  const kept: JsonMap = scheme === "https" || insecure === undefined ? others : { insecure, ...others };
  return host === null || kept["server_name_override"] !== undefined
    ? kept
    : { ...kept, server_name_override: host };
}

/** On by default in OTLP exporters, off by default in the load balancer: so it is said. */
function switchedOn(settings: Json | undefined): JsonMap {
  return { enabled: true, ...(isMap(settings) ? settings : {}) };
}
