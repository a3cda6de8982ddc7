import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import { bytesOf } from "../../base/quantities";
import { booleanFact } from "../../facts/sheet";
import { chartHas } from "../chart";
import { limitsOf } from "../resources";
import type { Subject } from "../types";
import { valuesOf } from "./values-of";

/** The image of a tier's collector, as a container names it. */
export function imageOf(values: JsonMap): string {
  const [repository, tag, digest] = ["repository", "tag", "digest"].map((key) => at(values, "image", key));
  return typeof digest === "string" ? `${text(repository)}@${digest}` : `${text(repository)}:${text(tag)}`;
}

/** The variables of a tier's container: those that the chart gives every pod, then the tier's own, then the memory limit of Go. */
export function variablesIn(subject: Subject, values: JsonMap): readonly Json[] {
  const said = isList(values["extraEnvs"]) ? values["extraEnvs"] : [];
  const taken = new Set(said.map((variable) => at(variable, "name")));
  const given = chartHas(subject.chart, "kubernetesVariables") ? kubernetesVariables : [podAddress];
  const limit = goMemoryLimit(subject, values);
  return [
    ...given
      .filter(([name]) => !taken.has(name))
      .map(([name, fieldPath]) => ({ name, valueFrom: { fieldRef: { fieldPath } } })),
    ...said,
    ...(limit === null ? [] : [{ name: "GOMEMLIMIT", value: limit }]),
  ];
}

/** The one container of a tier's pods, with its configuration mounted at `/conf`. */
export function containerOf(subject: Subject): JsonMap {
  const values = valuesOf(subject);
  const command = at(values, "command", "name");
  const more = at(values, "command", "extraArgs");
  const mounts = isList(values["extraVolumeMounts"]) ? values["extraVolumeMounts"] : [];
  const ports = portsIn(values);
  return {
    name: "opentelemetry-collector",
    image: imageOf(values),
    ...(typeof command === "string" ? { command: [`/${command}`] } : {}),
    args: ["--config=/conf/relay.yaml", ...(isList(more) ? more : [])],
    ...(ports.length > 0 ? { ports } : {}),
    env: variablesIn(subject, values),
    livenessProbe: values["livenessProbe"] ?? probe,
    readinessProbe: values["readinessProbe"] ?? probe,
    ...(isMap(values["resources"]) ? { resources: values["resources"] } : {}),
    ...(isMap(values["securityContext"]) ? { securityContext: values["securityContext"] } : {}),
    volumeMounts: [{ name: configVolume, mountPath: "/conf" }, ...mounts],
  };
}

/** The volume that holds the configuration. */
export const configVolume = "otelcol-config";

const probe: JsonMap = { httpGet: { path: "/", port: 13_133 } };

const podAddress = ["MY_POD_IP", "status.podIP"] as const;

// https://github.com/open-telemetry/opentelemetry-helm-charts: templates/_pod.tpl of 0.147.1 and newer
const kubernetesVariables = [
  podAddress,
  ["OTEL_K8S_NODE_NAME", "spec.nodeName"],
  ["OTEL_K8S_NODE_IP", "status.hostIP"],
  ["OTEL_K8S_NAMESPACE", "metadata.namespace"],
  ["OTEL_K8S_POD_NAME", "metadata.name"],
  ["OTEL_K8S_POD_IP", "status.podIP"],
] as const;

/** The ports of the container, those that are on. */
function portsIn(values: JsonMap): readonly JsonMap[] {
  const ports = isMap(values["ports"]) ? Object.entries(values["ports"]) : [];
  return ports.flatMap(([name, port]) => {
    if (at(port, "enabled") !== true) return [];
    const node = at(port, "hostPort");
    return [
      {
        name,
        containerPort: at(port, "containerPort") ?? null,
        protocol: at(port, "protocol") ?? "TCP",
        ...(typeof node === "number" ? { hostPort: node } : {}),
      },
    ];
  });
}

/** 80 % of the memory limit, as the chart sets it; null: the tier has a limit of its own, or none is wanted or can be. */
function goMemoryLimit(subject: Subject, values: JsonMap): string | null {
  if (values["useGOMEMLIMIT"] === false || booleanFact(subject.tier.facts, "env.go-mem-limit") === false)
    return null;
  const bytes = bytesOf(limitsOf(subject).memory);
  return bytes === null ? null : `${Math.floor((bytes * 0.8) / 2 ** 20)}MiB`;
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
