import type { Path } from "../../base/path";
import type { Component } from "../../topology/types";

/** What a change can touch, riskiest first. */
export const risks = ["loss", "secrets", "sampling", "destinations", "replicas", "other"] as const;
export type Risk = (typeof risks)[number];

/**
 * What a change of a setting of a component touches. loss: queues, retries, memory limits and filters decide which data is
 * dropped; sampling: decides which traces are kept; destinations: where data goes and whether the way is encrypted.
 */
export function riskOfSetting(component: Component, path: Path): Risk {
  const text = path.join(".");
  if (/(^|\.)(headers|auth|token|password|api_key|access_token|credentials)(\.|$)/i.test(text))
    return "secrets";
  if (/sampl/.test(component.canonical)) return "sampling";
  if (/(^|\.)(sending_queue|retry_on_failure|timeout)(\.|$)/.test(text)) return "loss";
  if (/^(memory_limiter|filter|filelog|file_log|file_storage)$/.test(component.canonical)) return "loss";
  if (component.kind === "exporter" || /(^|\.)(endpoint|tls|resolver|routing_key)(\.|$)/.test(text))
    return "destinations";
  return "other";
}

/** What a whole component touches by coming or going. */
export function riskOfComponent(component: Component): Risk {
  if (/sampl/.test(component.canonical)) return "sampling";
  if (component.kind === "exporter" || component.kind === "connector") return "destinations";
  if (/^(memory_limiter|filter|file_storage)$/.test(component.canonical)) return "loss";
  if (/auth|bearer|oauth|oidc/.test(component.canonical)) return "secrets";
  return "other";
}

/** What a deploy fact touches. */
export function riskOfFact(fact: string): Risk {
  if (/replicas|hpa|autoscal/i.test(fact)) return "replicas";
  if (/secret|env\./i.test(fact)) return "secrets";
  if (/volume|memory|storage|grace/i.test(fact)) return "loss";
  return "other";
}
