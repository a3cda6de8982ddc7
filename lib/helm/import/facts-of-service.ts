import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import type { FoundFacts } from "./facts-found";

/** What values say of how the tier is reached: its Service, its ports, what stands beside. */
export function serviceFacts(values: JsonMap): FoundFacts {
  const service = at(values, "service");
  const daemonset = values["mode"] === "daemonset";
  // Nothing said: the chart makes one for all but DaemonSets.
  const enabled = at(service, "enabled") ?? !daemonset;
  if (enabled !== true) return { "service.enabled": false, ...hostPorts(values), ...monitor(values) };
  const type = at(service, "type");
  const policy = at(service, "internalTrafficPolicy");
  const headless = at(service, "clusterIP") === "None" ? "only" : hasHeadless(values) ? "beside" : "no";
  return {
    "service.enabled": true,
    "service.headless": headless,
    ...(typeof type === "string" && headless !== "only" ? { "service.type": type } : {}),
    ...(policy === "Local" || policy === "Cluster" ? { "service.internal-traffic-policy": policy } : {}),
    ...servicePorts(values),
    ...hostPorts(values),
    ...monitor(values),
  };
}

/** Either of the two: which one the export writes follows from the workload. */
function monitor(values: JsonMap): FoundFacts {
  const on = ["podMonitor", "serviceMonitor"].some((key) => at(values, key, "enabled") === true);
  return on ? { "pod-monitor": true } : {};
}

/** A Service without an address of its own among the further manifests. */
function hasHeadless(values: JsonMap): boolean {
  const manifests = values["extraManifests"];
  return (
    isList(manifests) &&
    manifests.some((each) => at(each, "kind") === "Service" && at(each, "spec", "clusterIP") === "None")
  );
}

function openPorts(values: JsonMap): readonly JsonMap[] {
  const ports = at(values, "ports");
  return isMap(ports)
    ? Object.values(ports).flatMap((port) => (isMap(port) && port["enabled"] === true ? [port] : []))
    : [];
}

function servicePorts(values: JsonMap): FoundFacts {
  const moved = openPorts(values).flatMap(({ servicePort, containerPort }): Json[] =>
    servicePort !== containerPort && servicePort !== undefined && containerPort !== undefined
      ? [{ port: servicePort, targetPort: containerPort }]
      : [],
  );
  return moved.length > 0 ? { "service.ports": moved } : {};
}

/** On the node only DaemonSets open ports. */
function hostPorts(values: JsonMap): FoundFacts {
  if (values["mode"] !== "daemonset") return {};
  return {
    "ports.host": openPorts(values).flatMap(({ hostPort }) =>
      typeof hostPort === "number" ? [hostPort] : [],
    ),
  };
}
