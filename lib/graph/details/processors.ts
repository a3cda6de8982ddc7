import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { Words } from "../../base/words";
import { counted, duration, few, integer, keys, length, plain, said, texts, type Teller } from "./parts";

/** Processors, by newest type. Defaults are those of the components' factories. */
export const processorDetails: Readonly<Record<string, Teller>> = {
  batch: (config) =>
    said("batch", {
      size: integer(at(config, "send_batch_size")) ?? 8192,
      timeout: duration(at(config, "timeout")) ?? "200ms",
    }),
  memory_limiter: (config) =>
    memory(config, "percentage", "memory-percent") ?? memory(config, "mib", "memory-mib"),
  resource: (config) => actions(at(config, "attributes")),
  attributes: (config) => actions(at(config, "actions")),
  k8s_attributes: (config) => {
    if (at(config, "passthrough") === true) return said("pod-ip-only");
    const filter = at(config, "filter");
    if (typeof at(filter, "node_from_env_var") === "string" || typeof at(filter, "node") === "string")
      return said("own-node");
    const namespace = at(filter, "namespace");
    return typeof namespace === "string" ? said("namespace", { namespace }) : said("whole-cluster");
  },
  resource_detection: (config) => listed(texts(at(config, "detectors"))),
  tail_sampling: (config) => listed(policies(at(config, "policies"))),
  probabilistic_sampler: (config) => {
    const percent = integer(at(config, "sampling_percentage"));
    return percent === null ? null : plain(`${percent} %`);
  },
  transform: (config) => counted("statements", statements(config)),
  filter: (config) => counted("conditions", conditions(config)),
  groupbyattrs: (config) => listed(texts(at(config, "keys"))),
  groupbytrace: (config) => waits(at(config, "wait_duration")),
  metrics_transform: (config) => counted("transforms", length(at(config, "transforms"))),
  metricsgeneration: (config) => counted("rules", length(at(config, "rules"))),
  redaction: (config) => {
    const blocked = length(at(config, "blocked_values")) + length(at(config, "blocked_key_patterns"));
    return counted("patterns", blocked);
  },
  interval: (config) => said("every", { interval: duration(at(config, "interval")) ?? "60s" }),
  log_dedup: (config) => said("every", { interval: duration(at(config, "interval")) ?? "10s" }),
  delta_to_cumulative: (config) => {
    const streams = integer(at(config, "max_streams"));
    return streams === null ? null : said("streams", { count: streams });
  },
  span: (config) => listed(keys(config).filter((key) => key !== "include" && key !== "exclude")),
};

function memory(config: JsonMap, unit: string, id: string): Words | null {
  const limit = integer(at(config, `limit_${unit}`));
  if (limit === null || limit === 0) return null;
  const spike = integer(at(config, `spike_limit_${unit}`));
  return spike === null || spike === 0 ? said(`${id}-only`, { limit }) : said(id, { limit, spike });
}

/** "sets k8s.node.name" for one action, their number for more. */
function actions(value: Json | undefined): Words | null {
  if (!isList(value) || value.length === 0) return null;
  const [only] = value;
  const key = at(only, "key") ?? at(only, "pattern");
  if (value.length > 1 || typeof key !== "string") return said("actions", { count: value.length });
  const action = at(only, "action");
  return said(action === "delete" ? "drops" : "sets", { key });
}

/** The names of the policies; a probability says more than its name. */
function policies(value: Json | undefined): readonly string[] {
  if (!isList(value)) return [];
  return value.flatMap((policy) => {
    const percent = integer(at(policy, "probabilistic", "sampling_percentage"));
    if (percent !== null) return [`${percent} %`];
    const name = at(policy, "name") ?? at(policy, "type");
    return typeof name === "string" ? [name] : [];
  });
}

/** Statements of all contexts: lists of texts, or groups with a list of their own. */
function statements(config: JsonMap): number {
  return keys(config)
    .filter((key) => key.endsWith("_statements"))
    .reduce((sum, key) => sum + statementsIn(config[key]), 0);
}

function statementsIn(value: Json | undefined): number {
  if (!isList(value)) return 0;
  return value.reduce<number>(
    (sum, group) => sum + (isMap(group) ? length(group.statements) : typeof group === "string" ? 1 : 0),
    0,
  );
}

/** OTTL conditions of all contexts and levels. */
function conditions(value: Json | undefined): number {
  if (isList(value))
    return value.reduce<number>((sum, item) => sum + (typeof item === "string" ? 1 : conditions(item)), 0);
  if (!isMap(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === "error_mode" ? 0 : conditions(part)),
    0,
  );
}

function waits(value: Json | undefined): Words | null {
  const time = duration(value);
  return time === null ? null : said("waits", { time });
}

function listed(parts: readonly string[]): Words | null {
  const text = few(parts);
  return text === null ? null : plain(text);
}
