import type { Kind } from "../catalogue/types";
import type { Role } from "../facts/types";

/** What most designs use, most used first, by newest name. The order of the palette and of every "what fits here" list. */
export const usual: Readonly<Record<Kind, readonly string[]>> = {
  receiver: ["otlp", "file_log", "host_metrics", "kubelet_stats", "prometheus", "k8s_cluster", "k8s_events"],
  processor: [
    "memory_limiter",
    "k8s_attributes",
    "resource",
    "resource_detection",
    "transform",
    "filter",
    "tail_sampling",
    "batch",
  ],
  exporter: ["otlp_grpc", "otlp_http", "load_balancing", "prometheus_remote_write", "debug"],
  connector: ["span_metrics", "routing", "forward", "count"],
  extension: ["health_check", "file_storage", "bearertokenauth", "pprof"],
};

/** Components that only make sense in one kind of tier: shown quietly elsewhere, never forbidden. */
const home: Readonly<Record<string, Role>> = {
  "processor/tail_sampling": "gateway",
  "processor/groupbytrace": "gateway",
  "receiver/host_metrics": "agent",
  "receiver/kubelet_stats": "agent",
  "receiver/file_log": "agent",
  "receiver/k8s_cluster": "cluster",
  "receiver/k8s_events": "cluster",
};

/** The role that a component is at home in; null: any. */
export function homeOf(kind: Kind, type: string): Role | null {
  return home[`${kind}/${type}`] ?? null;
}

/** The role a component belongs to when it is not this one; null where it is at home. */
export function belongsElsewhere(kind: Kind, type: string, role: Role): Role | null {
  const at = homeOf(kind, type);
  return at === role ? null : at;
}

/** Sorts by what most designs use, then by name. */
export function byUse(kind: Kind, a: string, b: string): number {
  return rank(kind, a) - rank(kind, b) || (a < b ? -1 : 1);
}

function rank(kind: Kind, type: string): number {
  const index = usual[kind].indexOf(type);
  return index < 0 ? usual[kind].length : index;
}
