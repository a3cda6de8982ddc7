import { at, isMap, type Json, type JsonMap } from "../../base/json";
import { podVariables } from "../../facts/known-variables";
import { sameData } from "../../yaml/apply-data";
import { argumentsOf } from "./config-of";
import { listAt, mapAt, textAt } from "./objects";
import type { Surroundings } from "./surroundings";

/** A workload as the chart's values would say it, so that one reading of deploy facts serves both. */
export function valuesOfWorkload(
  kind: string,
  spec: Json,
  pod: Json,
  container: Json,
  around: Pick<Surroundings, "autoscaling" | "values">,
): JsonMap {
  const replicas = at(spec, "replicas") ?? 1;
  return {
    mode: kind.toLowerCase(),
    ...(kind === "DaemonSet" || around.autoscaling !== null ? {} : { replicaCount: replicas }),
    ...(around.autoscaling === null ? {} : { autoscaling: { enabled: true, ...around.autoscaling } }),
    ...rolloutOf(kind, spec),
    ...podValues(pod),
    ...containerValues(container, pod),
    ...around.values,
  };
}

function rolloutOf(kind: string, spec: Json): JsonMap {
  const strategy = mapAt(spec, kind === "Deployment" ? "strategy" : "updateStrategy");
  const type = textAt(strategy, "type");
  const rolling = mapAt(strategy, "rollingUpdate");
  // What Kubernetes writes by itself says nothing about what someone wants.
  const isUsual = Object.keys(rolling).length === 0 || sameData(rolling, usualRolling(kind));
  if (type === "" || (type === "RollingUpdate" && isUsual)) return {};
  return { rollout: { strategy: type, rollingUpdate: rolling } };
}

function usualRolling(kind: string): JsonMap {
  if (kind === "Deployment") return { maxSurge: "25%", maxUnavailable: "25%" };
  return kind === "DaemonSet" ? { maxSurge: 0, maxUnavailable: 1 } : { partition: 0 };
}

function podValues(pod: Json): JsonMap {
  return {
    ...copied(pod, ["hostNetwork", "hostPID", "terminationGracePeriodSeconds", "priorityClassName"]),
    ...copied(pod, ["tolerations", "topologySpreadConstraints"]),
    ...(textAt(pod, "dnsPolicy") === "ClusterFirst" ? {} : copied(pod, ["dnsPolicy"])),
    podSecurityContext: mapAt(pod, "securityContext"),
    extraVolumes: listAt(pod, "volumes"),
  };
}

function containerValues(container: Json, pod: Json): JsonMap {
  const own = mapAt(container, "securityContext");
  // A user that the pod names counts where the container names none.
  const user =
    at(own, "runAsUser") === undefined
      ? copied(mapAt(pod, "securityContext"), ["runAsUser", "runAsGroup"])
      : {};
  const limit = at(container, "resources", "limits", "memory");
  const variables = listAt(container, "env");
  const hasLimit = variables.some((each) => textAt(each, "name") === "GOMEMLIMIT");
  const others = argumentsOf(container).filter(({ name }) => !["config", "set"].includes(name));
  return {
    image: imageOf(textAt(container, "image")),
    resources: mapAt(container, "resources"),
    securityContext: { ...user, ...own },
    extraVolumeMounts: listAt(container, "volumeMounts"),
    extraEnvs: variables.filter(isOwnVariable),
    useGOMEMLIMIT: limit === undefined || hasLimit,
    livenessProbe: mapAt(container, "livenessProbe"),
    command: { extraArgs: others.map(({ name, value }) => `--${name}${value === "" ? "" : `=${value}`}`) },
  };
}

function isOwnVariable(entry: Json): boolean {
  const name = textAt(entry, "name");
  const isField = isMap(at(entry, "valueFrom", "fieldRef"));
  return !podVariables.has(name) && name !== "GOMEMLIMIT" && !(isField && name.startsWith("OTEL_K8S_"));
}

/** "registry/name:tag@sha256:…" taken apart. */
function imageOf(image: string): JsonMap {
  const match = /^([^@]*?)(?::([^:/@]+))?(?:@(sha256:[0-9a-f]+))?$/.exec(image);
  const [, repository = "", tag = "", digest = ""] = match ?? [];
  return { repository: published(repository), tag: tag.replace(/^v(?=\d)/, ""), digest };
}

/** Docker Hub held the same images under another name. */
function published(repository: string): string {
  const name = /^(?:docker\.io\/)?otel\/(opentelemetry-collector(?:-contrib|-k8s|-otlp)?)$/.exec(
    repository,
  )?.[1];
  return name === undefined ? repository : `ghcr.io/open-telemetry/opentelemetry-collector-releases/${name}`;
}

function copied(from: Json, keys: readonly string[]): JsonMap {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = at(from, key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
