import { at, isMap, type Json, type JsonMap } from "../base/json";
import type { Role } from "../facts/types";
import { dataOf, readDocument } from "../yaml/document";

/**
 * Which role a configuration was written for, from its content alone. Reads what is there of half-written text; text
 * that says nothing is taken for an agent, the first tier.
 */
export function guessRole(yaml: string): Role {
  const config = dataOf(readDocument(yaml));
  const receivers = typesIn(config, "receivers");
  const processors = typesIn(config, "processors");
  if (intersects(receivers, perNode) || hasNodeFilter(config)) return "agent";
  if (intersects(receivers, perCluster)) return "cluster";
  if (intersects(processors, perTrace)) return "gateway";
  if (sendsToCollector(config)) return "agent";
  const network = receivers.size > 0 && [...receivers].every((type) => fromNetwork.has(type));
  return network && leavesCluster(config) ? "gateway" : "agent";
}

/** Read what one node has; newest and older names. */
const perNode = new Set([
  "host_metrics", "hostmetrics", "kubelet_stats", "kubeletstats", "file_log", "filelog", "journald",
  "docker_stats", "windows_event_log", "windowseventlog", "windowsperfcounters",
]); // prettier-ignore
/** Read what the cluster has once. */
const perCluster = new Set(["k8s_cluster", "k8s_events", "k8s_objects", "k8sobjects"]);
/** Need a whole trace in one place, so they stand behind a tier that brings it there. */
const perTrace = new Set(["tail_sampling", "groupbytrace"]);
const fromNetwork = new Set(["otlp", "otelarrow", "jaeger", "zipkin", "opencensus"]);
const toCollector = new Set(["load_balancing", "loadbalancing", "otelarrow"]);

function typesIn(config: Json, section: string): ReadonlySet<string> {
  const ids = at(config, section);
  return new Set(isMap(ids) ? Object.keys(ids).map((id) => id.split("/")[0] ?? id) : []);
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((type) => b.has(type));
}

function hasNodeFilter(config: Json): boolean {
  return bodies(config, "processors").some((body) =>
    ["node", "node_from_env_var"].some((key) => at(body, "filter", key) !== undefined),
  );
}

function sendsToCollector(config: Json): boolean {
  return intersects(typesIn(config, "exporters"), toCollector);
}

/** Some exporter names an address, and none of them sounds like another collector in the cluster. */
function leavesCluster(config: Json): boolean {
  const endpoints = bodies(config, "exporters").flatMap((body) => {
    const endpoint = at(body, "endpoint");
    return typeof endpoint === "string" ? [endpoint] : [];
  });
  return endpoints.length > 0 && !endpoints.some(isCollector);
}

function isCollector(endpoint: string): boolean {
  const host = endpoint.replace(/^\w+:\/{2,3}/, "").split(/[:/]/)[0] ?? "";
  const inCluster = !host.includes(".") || /\.svc(\.|$)/.test(host) || /^[^.]+\.[^.]+$/.test(host);
  return inCluster && /gateway|collector|otel/.test(host);
}

function bodies(config: Json, section: string): readonly JsonMap[] {
  const ids = at(config, section);
  return isMap(ids) ? Object.values(ids).filter((body): body is JsonMap => isMap(body)) : [];
}
