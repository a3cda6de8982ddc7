import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import { chartLabels } from "../pod-labels";
import { replicasOf } from "../scaling";
import { accountOf } from "../service-account";
import type { Subject } from "../types";
import { configVolume, containerOf } from "./container";
import { metadataOf } from "./objects-around";
import { valuesOf } from "./values-of";

/** What a tier's pods are of: the kind of their workload. */
export function workloadKind({ mode }: Subject): "DaemonSet" | "Deployment" | "StatefulSet" {
  return mode === "daemonset" ? "DaemonSet" : mode === "statefulset" ? "StatefulSet" : "Deployment";
}

/** A tier's workload as a manifest of its own; its configuration is the key `relay` of the ConfigMap `configMap`. */
export function workloadOf(subject: Subject, configMap: string): JsonMap {
  const kind = workloadKind(subject);
  const values = valuesOf(subject);
  const { min, scaled } = replicasOf(subject);
  const claims = at(values, "statefulset", "volumeClaimTemplates");
  const strategy = strategyOf(values);
  return {
    apiVersion: "apps/v1",
    kind,
    metadata: metadataOf(subject),
    spec: {
      ...(kind === "DaemonSet" || scaled ? {} : { replicas: min }),
      ...(kind === "StatefulSet" ? { serviceName: subject.fullname, podManagementPolicy: "Parallel" } : {}),
      selector: { matchLabels: chartLabels(subject) },
      ...(strategy ? { [kind === "Deployment" ? "strategy" : "updateStrategy"]: strategy } : {}),
      template: { metadata: { labels: chartLabels(subject) }, spec: podSpec(subject, values, configMap) },
      ...(kind === "StatefulSet" && isList(claims) ? { volumeClaimTemplates: claims } : {}),
    },
  };
}

/** Where pods may stand, what they share of the node and how long they get to end: keys of a pod that any workload takes. */
export function placementOf(subject: Subject, values: JsonMap, labels: JsonMap): JsonMap {
  const spread = values["topologySpreadConstraints"];
  const kept = [
    "hostNetwork",
    "hostPID",
    "dnsPolicy",
    "tolerations",
    "priorityClassName",
    "terminationGracePeriodSeconds",
  ];
  return {
    ...Object.fromEntries(kept.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]))),
    ...(isList(spread) ? { topologySpreadConstraints: spread.map((each) => spreadOver(each, labels)) } : {}),
  };
}

/** How pods are replaced, where somebody said how: `type` and its limits. */
export function strategyOf(values: JsonMap): JsonMap | null {
  const said = values["rollout"];
  const type = at(said, "strategy");
  const rollingUpdate = at(said, "rollingUpdate");
  if (typeof type !== "string") return null;
  return { type, ...(isMap(rollingUpdate) ? { rollingUpdate } : {}) };
}

function podSpec(subject: Subject, values: JsonMap, configMap: string): JsonMap {
  const security = values["podSecurityContext"];
  const volumes = values["extraVolumes"];
  return {
    serviceAccountName: accountOf(subject),
    ...(isMap(security) ? { securityContext: security } : {}),
    ...placementOf(subject, values, chartLabels(subject)),
    containers: [containerOf(subject)],
    volumes: [
      {
        name: configVolume,
        configMap: { name: configMap, items: [{ key: "relay", path: "relay.yaml" }] },
      },
      ...(isList(volumes) ? volumes : []),
    ],
  };
}

function spreadOver(constraint: Json, labels: JsonMap): Json {
  return isMap(constraint) ? { ...constraint, labelSelector: { matchLabels: labels } } : constraint;
}
