import { isMap } from "../base/json";
import { words } from "../base/words";
import { dataOf } from "../yaml/document";
import { schemaFaults } from "./charts/schema-faults";
import type { ChartShelf } from "./charts/shelf";
import { coalesce } from "./overlay/coalesce";
import { readAsHelm } from "./template/yaml-text";
import type { HelmRefusal } from "./types";

/**
 * What the chart's own schema says of a values file, as Helm asks it: of the values over the defaults. Nothing where this very
 * version is not at hand, or where the text does not parse (which is refused elsewhere).
 */
export function schemaRefusals(text: string, version: string, shelf: ChartShelf): readonly HelmRefusal[] {
  const chart = shelf.find((each) => each.version === version);
  const document = chart ? readAsHelm(text) : null;
  if (!chart || !document || document.issues.length > 0) return [];
  const data = dataOf(document);
  return schemaFaults(chart.schema, coalesce(isMap(data) ? data : {}, chart.values)).map(
    ({ path, expected }) => ({
      message: words("helm.schema", { path, chart: version, expected: expected.slice(0, 200) }),
      at: { fact: causeOf(path) },
    }),
  );
}

/** The deploy fact that a value comes from; what comes from none is the chart's version's affair. */
function causeOf(path: string): string {
  return causes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "chart.version";
}

/** By the beginning of a value's path. */
const causes: readonly (readonly [string, string])[] = [
  ["image.repository", "image.repository"],
  ["image.tag", "image.tag"],
  ["image.digest", "image.digest"],
  ["command.extraArgs", "collector.extra-args"],
  ["command", "image.command"],
  ["replicaCount", "workload.replicas"],
  ["autoscaling.minReplicas", "hpa.min"],
  ["autoscaling.maxReplicas", "hpa.max"],
  ["autoscaling", "hpa.enabled"],
  ["podDisruptionBudget", "pdb.enabled"],
  ["resources.requests.cpu", "resources.requests.cpu"],
  ["resources.requests", "resources.requests.memory"],
  ["resources.limits.cpu", "resources.limits.cpu"],
  ["resources", "resources.limits.memory"],
  ["ports", "service.ports"],
  ["service.", "service.type"],
  ["extraEnvs", "env.variables"],
  ["clusterRole", "rbac.rules"],
  ["extraVolume", "mounts"],
  ["securityContext", "security.run-as-user"],
  ["podSecurityContext", "security.fs-group"],
  ["dnsPolicy", "security.dns-policy"],
  ["rollout.rollingUpdate.maxSurge", "rollout.max-surge"],
  ["rollout.rollingUpdate", "rollout.max-unavailable"],
  ["rollout", "rollout.strategy"],
  ["tolerations", "tolerations"],
  ["priorityClassName", "priority-class"],
  ["networkPolicy", "network-policy"],
  ["livenessProbe.httpGet.path", "probes.path"],
  ["livenessProbe", "probes.port"],
  ["readinessProbe.httpGet.path", "probes.path"],
  ["readinessProbe", "probes.port"],
];
