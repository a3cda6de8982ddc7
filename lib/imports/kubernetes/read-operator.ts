import { at, isMap, type Json, type JsonMap } from "../../base/json";
import { words } from "../../base/words";
import { tierFromValues } from "../../helm/import/tier-from-values";
import { defaultTarget } from "../../workspace/new-workspace";
import { sameData } from "../../yaml/apply-data";
import { dataOf, readDocument } from "../../yaml/document";
import { sourceAt } from "../../yaml/source";
import { syntaxLines } from "../formats/collector";
import { tierCalled } from "../names";
import { renderYaml } from "../render-yaml";
import type { Draft, ImportContext } from "../types";
import { listAt, mapAt, textAt, type KubeObject } from "./objects";
import { valuesOfWorkload } from "./values-of-workload";

/**
 * A resource of the OpenTelemetry Operator: its configuration as it is written (a text in v1alpha1, a map in v1beta1) and its settings
 * as deploy facts. What the Operator adds while it runs (an address in front of bare ports, a reader of its own metrics) is not added.
 */
export function readOperator(resource: KubeObject, context: ImportContext): Draft | null {
  const spec = mapAt(resource.data, "spec");
  const yaml = configText(resource, spec["config"] ?? null);
  if (yaml === null) return null;
  const mode = textAt(spec, "mode") || "deployment";
  const kind = kinds[mode] ?? "Deployment";
  const { pod, container } = podOf(spec);
  const values = valuesOfWorkload(kind, spec, pod, container, aroundOf(resource, spec));
  const fullname = `${resource.name}-collector`;
  const tier = tierFromValues(
    {
      values: { ...values, fullnameOverride: fullname, alternateConfig: { kept: true } },
      user: values,
      yaml,
    },
    {
      release: resource.name,
      namespace: resource.namespace === "" ? context.namespace : resource.namespace,
      chart: null,
      appVersion: defaultTarget.collector,
    },
    context.catalogue,
    context.shelf,
  );
  const version = textAt(resource.data, "apiVersion").split("/")[1] ?? "";
  return {
    tier: {
      ...tier,
      id: tierCalled(resource.name) ?? tier.role,
      facts: withAllocator(tier.facts ?? {}, spec),
    },
    source: resource.source,
    roleGuessed: tier.role !== "agent",
    lines: [
      {
        kind: "became",
        says: words("imports.operator", { name: resource.name, version, service: fullname }),
      },
      ...(mode === "sidecar"
        ? [{ kind: "left" as const, says: words("imports.sidecar", { name: resource.name }) }]
        : []),
      ...syntaxLines(yaml),
    ],
  };
}

const kinds: Readonly<Record<string, string>> = {
  daemonset: "DaemonSet",
  deployment: "Deployment",
  statefulset: "StatefulSet",
};

function configText({ text, path }: KubeObject, config: Json): string | null {
  if (typeof config === "string") return config;
  if (!isMap(config)) return null;
  const own = `${sourceAt(text, [...path, "spec", "config"]).trimEnd()}\n`;
  const read = readDocument(own, Infinity);
  return read.issues.length === 0 && sameData(dataOf(read), config) ? own : renderYaml(config);
}

/** The resource's own names for what a pod has. */
function podOf(spec: JsonMap): { readonly pod: JsonMap; readonly container: JsonMap } {
  const args = Object.entries(mapAt(spec, "args")).map(([name, value]) => `--${name}=${textOf(value)}`);
  return {
    pod: {
      ...spec,
      securityContext: mapAt(spec, "podSecurityContext"),
      volumes: listAt(spec, "volumes"),
    },
    container: {
      image: textAt(spec, "image"),
      args,
      env: [...listAt(spec, "env"), { name: "GOMEMLIMIT", value: "" }],
      resources: mapAt(spec, "resources"),
      securityContext: mapAt(spec, "securityContext"),
      volumeMounts: listAt(spec, "volumeMounts"),
      ports: listAt(spec, "ports").map(containerPort),
    },
  };
}

function containerPort(port: Json): JsonMap {
  return { ...mapAt(port), containerPort: at(port, "targetPort") ?? at(port, "port") ?? 0 };
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The Services and rights that the Operator makes for a resource. */
function aroundOf({ data }: KubeObject, spec: JsonMap) {
  const scaler = mapAt(spec, "autoscaler");
  const isScaled = at(scaler, "maxReplicas") !== undefined;
  const headless = {
    kind: "Service",
    metadata: { name: textAt(data, "metadata", "name") },
    spec: { clusterIP: "None" },
  };
  return {
    serviceName: null,
    autoscaling: isScaled
      ? {
          minReplicas: at(scaler, "minReplicas") ?? at(spec, "replicas") ?? 1,
          maxReplicas: at(scaler, "maxReplicas") ?? 1,
          ...renamed(scaler, "targetCPUUtilization", "targetCPUUtilizationPercentage"),
          ...renamed(scaler, "targetMemoryUtilization", "targetMemoryUtilizationPercentage"),
        }
      : null,
    values: {
      service: {
        enabled: true,
        type: "ClusterIP",
        ...(textAt(spec, "mode") === "daemonset" ? { internalTrafficPolicy: "Local" } : {}),
      },
      extraManifests: [headless],
      ports: {},
      podDisruptionBudget: { enabled: true, maxUnavailable: 1, ...mapAt(spec, "podDisruptionBudget") },
      clusterRole: { create: true, rules: [] },
    },
    used: [],
  };
}

function renamed(map: JsonMap, from: string, to: string): JsonMap {
  const value = map[from];
  return value === undefined ? {} : { [to]: value };
}

function withAllocator(facts: Readonly<Record<string, Json>>, spec: JsonMap): Readonly<Record<string, Json>> {
  const allocator = mapAt(spec, "targetAllocator");
  if (allocator["enabled"] !== true) return facts;
  const strategy = textAt(allocator, "allocationStrategy");
  return {
    ...facts,
    "target-allocator.enabled": true,
    ...(strategy === "" ? {} : { "target-allocator.strategy": strategy }),
  };
}
