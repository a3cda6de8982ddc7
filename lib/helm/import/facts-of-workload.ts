import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { FoundFacts } from "./facts-found";

/** What values say of the workload: its pods, how many, how they are replaced, where they stand. `user` is the file alone. */
export function workloadFacts(values: JsonMap, user: JsonMap): FoundFacts {
  const mode = workloadMode(values);
  return {
    "workload.mode": mode,
    ...(mode === "daemonset" ? {} : { ...scaling(values, mode), ...disruption(values), ...spread(values) }),
    ...rollout(values, user, mode),
    ...placement(values),
    ...probes(values),
  };
}

/** One pod that is never doubled is a singleton. */
export function workloadMode(values: JsonMap): "daemonset" | "deployment" | "statefulset" | "singleton" {
  const mode = values["mode"];
  if (mode === "daemonset" || mode === "statefulset") return mode;
  const alone =
    values["replicaCount"] === 1 &&
    at(values, "autoscaling", "enabled") !== true &&
    at(values, "rollout", "strategy") === "Recreate";
  return alone ? "singleton" : "deployment";
}

function scaling(values: JsonMap, mode: string): FoundFacts {
  const replicas = values["replicaCount"];
  if (at(values, "autoscaling", "enabled") !== true)
    return typeof replicas === "number" && mode !== "singleton" ? { "workload.replicas": replicas } : {};
  const numbers = {
    "hpa.min": at(values, "autoscaling", "minReplicas"),
    "hpa.max": at(values, "autoscaling", "maxReplicas"),
    "hpa.cpu-target": at(values, "autoscaling", "targetCPUUtilizationPercentage"),
    "hpa.memory-target": at(values, "autoscaling", "targetMemoryUtilizationPercentage"),
  };
  return { "hpa.enabled": true, ...Object.fromEntries(Object.entries(numbers).filter(isNumbered)) };
}

function isNumbered(entry: [string, Json | undefined]): entry is [string, number] {
  return typeof entry[1] === "number";
}

function disruption(values: JsonMap): FoundFacts {
  const budget = at(values, "podDisruptionBudget");
  if (at(budget, "enabled") !== true) return { "pdb.enabled": false };
  const available = amount(at(budget, "minAvailable"));
  const unavailable = amount(at(budget, "maxUnavailable"));
  return {
    "pdb.enabled": true,
    ...(available === null ? {} : { "pdb.min-available": available }),
    ...(unavailable === null ? {} : { "pdb.max-unavailable": unavailable }),
  };
}

function rollout(values: JsonMap, user: JsonMap, mode: string): FoundFacts {
  if (!isMap(user["rollout"])) return {};
  const strategies: Readonly<Record<string, string>> = {
    RollingUpdate: "rolling-update",
    Recreate: "recreate",
    OnDelete: "on-delete",
  };
  const said = at(values, "rollout", "strategy");
  const strategy = typeof said === "string" ? strategies[said] : undefined;
  const unavailable = amount(at(values, "rollout", "rollingUpdate", "maxUnavailable"));
  const surge = amount(at(values, "rollout", "rollingUpdate", "maxSurge"));
  return {
    ...(strategy === undefined || mode === "singleton" ? {} : { "rollout.strategy": strategy }),
    ...(unavailable === null ? {} : { "rollout.max-unavailable": unavailable }),
    ...(surge === null ? {} : { "rollout.max-surge": surge }),
  };
}

function spread(values: JsonMap): FoundFacts {
  const constraints = values["topologySpreadConstraints"];
  return isList(constraints) && constraints.length > 0 ? { "topology-spread": true } : {};
}

function placement(values: JsonMap): FoundFacts {
  const grace = values["terminationGracePeriodSeconds"];
  const tolerations = values["tolerations"];
  const priority = values["priorityClassName"];
  return {
    // 30 is the chart's own.
    ...(typeof grace === "number" && grace !== 30 ? { "termination-grace": grace } : {}),
    ...(isList(tolerations) && tolerations.length > 0 ? { tolerations } : {}),
    ...(typeof priority === "string" && priority !== "" ? { "priority-class": priority } : {}),
  };
}

/** Only where they leave the chart's: else they follow from the health check. */
function probes(values: JsonMap): FoundFacts {
  const port = at(values, "livenessProbe", "httpGet", "port");
  const path = at(values, "livenessProbe", "httpGet", "path");
  if (port === 13_133 && path === "/") return {};
  return {
    ...(typeof port === "number" ? { "probes.port": port } : {}),
    ...(typeof path === "string" ? { "probes.path": path } : {}),
  };
}

function amount(value: Json | undefined): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^\d+%?$/.test(value) ? value : null;
}
