import { at, isMap, type JsonMap } from "../../base/json";
import { headlessServiceOf } from "../manifests";
import { monitorNameOf, monitorOf } from "../monitor";
import { openPorts, type OpenPort } from "../open-ports";
import { specOf } from "../network/policy-spec";
import { policiesInOrder, policyNameOf } from "../network-policy";
import { chartLabels, type PodLabels } from "../pod-labels";
import { rulesOf } from "../rbac";
import { hasBudget, replicasOf } from "../scaling";
import { accountOf, annotationsOf, makesAccount } from "../service-account";
import { hasService } from "../service";
import type { Subject } from "../types";
import { valuesOf } from "./values-of";

/** The name and place of an object. */
export function metadataOf(subject: Subject, name: string = subject.fullname): JsonMap {
  return { name, namespace: subject.namespace, labels: chartLabels(subject) };
}

/** Who the pods are, and what they may read of the Kubernetes API. */
export function accessOf(subject: Subject): readonly JsonMap[] {
  const { fullname, namespace } = subject;
  const labels = chartLabels(subject);
  const rules = rulesOf(subject);
  const name = accountOf(subject);
  const account = makesAccount(subject)
    ? [{ apiVersion: "v1", kind: "ServiceAccount", metadata: withAnnotations(subject, name) }]
    : [];
  if (rules.length === 0) return account;
  const api = "rbac.authorization.k8s.io";
  return [
    ...account,
    { apiVersion: `${api}/v1`, kind: "ClusterRole", metadata: { name: fullname, labels }, rules },
    {
      apiVersion: `${api}/v1`,
      kind: "ClusterRoleBinding",
      metadata: { name: fullname, labels },
      roleRef: { apiGroup: api, kind: "ClusterRole", name: fullname },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
  ];
}

function withAnnotations(subject: Subject, name: string): JsonMap {
  const annotations = annotationsOf(subject);
  const metadata = metadataOf(subject, name);
  return Object.keys(annotations).length > 0 ? { ...metadata, annotations } : metadata;
}

/** The Services that lead to the pods with `selector`: that of the hops' host, and the headless one beside it. */
export function servicesOf(subject: Subject, selector: JsonMap): readonly JsonMap[] {
  if (!hasService(subject)) return [];
  const said = valuesOf(subject)["service"];
  const policy = at(said, "internalTrafficPolicy") ?? (subject.mode === "daemonset" ? "Local" : "Cluster");
  const headlessName = headlessServiceOf(subject);
  const one = service(subject, subject.fullname, {
    type: at(said, "type") ?? "ClusterIP",
    ...(at(said, "clusterIP") === "None" ? { clusterIP: "None" } : {}),
    selector,
    ports: [...openPorts(subject).map((port) => servicePort(port, port.servicePort)), ...metrics(subject)],
    internalTrafficPolicy: policy,
  });
  if (headlessName === null) return [one];
  const tcp = openPorts(subject).filter(({ protocol }) => protocol === "TCP");
  const ports = tcp.map((port) => servicePort(port, port.containerPort));
  return [one, service(subject, headlessName, { clusterIP: "None", selector, ports })];
}

/** The autoscaler of a workload; null: it has none. */
export function autoscalerOf(subject: Subject, kind: string): JsonMap | null {
  if (!replicasOf(subject).scaled) return null;
  const said = valuesOf(subject)["autoscaling"];
  const targets = (["memory", "cpu"] as const).flatMap((name) => {
    const key = `target${name === "cpu" ? "CPU" : "Memory"}UtilizationPercentage`;
    const averageUtilization = at(said, key);
    return typeof averageUtilization === "number" && averageUtilization > 0
      ? [{ type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization } } }]
      : [];
  });
  const behavior = at(said, "behavior");
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: metadataOf(subject),
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind, name: subject.fullname },
      minReplicas: at(said, "minReplicas") ?? 1,
      maxReplicas: at(said, "maxReplicas") ?? 1,
      ...(isMap(behavior) ? { behavior } : {}),
      metrics: targets,
    },
  };
}

/** How many pods may be missing at a time, as a budget's `spec` says it; null: no budget. */
export function budgetOf(subject: Subject): JsonMap | null {
  if (!hasBudget(subject)) return null;
  const said = valuesOf(subject)["podDisruptionBudget"];
  const available = at(said, "minAvailable");
  return available !== undefined
    ? { minAvailable: available }
    : { maxUnavailable: at(said, "maxUnavailable") ?? 1 };
}

/** Who may reach the pods and where they may go, where `labels` mark the pods of every tier. */
export function networkPoliciesOf(subject: Subject, labels: PodLabels): readonly JsonMap[] {
  return policiesInOrder(subject, labels).map((spec, index) => ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: metadataOf(subject, policyNameOf(subject, index)),
    spec: specOf(spec, labels(subject)),
  }));
}

/** What has the Prometheus Operator scrape the pods with `selector`; null: nothing is to. */
export function scrapedBy(subject: Subject, selector: JsonMap): JsonMap | null {
  const kind = monitorOf(subject);
  if (kind === null) return null;
  const endpoints = [{ port: "metrics" }];
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind,
    metadata: metadataOf(subject, monitorNameOf(subject)),
    spec: {
      selector: { matchLabels: selector },
      ...(kind === "PodMonitor" ? { podMetricsEndpoints: endpoints } : { endpoints }),
    },
  };
}

function service(subject: Subject, name: string, spec: JsonMap): JsonMap {
  return { apiVersion: "v1", kind: "Service", metadata: metadataOf(subject, name), spec };
}

function servicePort({ name, protocol, app }: OpenPort, port: number): JsonMap {
  return { name, port, targetPort: name, protocol, ...(app ? { appProtocol: app } : {}) };
}

function metrics(subject: Subject): readonly JsonMap[] {
  const port = at(valuesOf(subject), "ports", "metrics", "servicePort");
  return typeof port === "number" ? [{ name: "metrics", port, targetPort: "metrics", protocol: "TCP" }] : [];
}
