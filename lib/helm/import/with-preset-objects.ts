import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";

/**
 * Values with what presets add outside of the configuration written out: volumes with their mounts, the ClusterRole, the user. As
 * the chart's `_pod.tpl` and `clusterrole.yaml` do it; a role counts as given where a preset makes one.
 */
export function withPresetObjects(values: JsonMap): JsonMap {
  const added = mountsOfPresets(values);
  const isRoot = isOn(values, "logsCollection", "storeCheckpoints") && isEmpty(values["securityContext"]);
  return {
    ...values,
    extraVolumes: [...listOf(values["extraVolumes"]), ...added.map(({ volume }) => volume)],
    extraVolumeMounts: [...listOf(values["extraVolumeMounts"]), ...added.map(({ mount }) => mount)],
    ...(makesRole(values) ? { clusterRole: { ...mapOf(values["clusterRole"]), create: true } } : {}),
    ...(isRoot ? { securityContext: { runAsUser: 0, runAsGroup: 0 } } : {}),
  };
}

function mountsOfPresets(values: JsonMap): readonly { readonly volume: Json; readonly mount: Json }[] {
  const readsLogs =
    isOn(values, "logsCollection", "enabled") || isOn(values, "annotationDiscovery", "logs", "enabled");
  return [
    ...(readsLogs
      ? [
          readOnly("varlogpods", "/var/log/pods"),
          readOnly("varlibdockercontainers", "/var/lib/docker/containers"),
        ]
      : []),
    ...(readsLogs && isOn(values, "logsCollection", "storeCheckpoints")
      ? [host("varlibotelcol", "/var/lib/otelcol", { mountPath: "/var/lib/otelcol" })]
      : []),
    ...(isOn(values, "hostMetrics", "enabled")
      ? [host("hostfs", "/", { mountPath: "/hostfs", readOnly: true, mountPropagation: "HostToContainer" })]
      : []),
    ...(isOn(values, "profiling", "enabled") ? [readOnly("tracefs", "/sys/kernel/tracing")] : []),
  ];
}

function host(name: string, path: string, mount: JsonMap) {
  return { volume: { name, hostPath: { path } }, mount: { name, ...mount } };
}

function readOnly(name: string, path: string) {
  return host(name, path, { mountPath: path, readOnly: true });
}

function makesRole(values: JsonMap): boolean {
  const plain = [
    "kubernetesAttributes",
    "clusterMetrics",
    "kubeletMetrics",
    "kubernetesEvents",
    "kubernetesObjects",
  ];
  const detects = ["k8s_api", "k8snode"].some((detector) =>
    isOn(values, "resourceDetection", detector, "enabled"),
  );
  return (
    plain.some((preset) => isOn(values, preset, "enabled")) ||
    ["logs", "metrics"].some((signal) => isOn(values, "annotationDiscovery", signal, "enabled")) ||
    (isOn(values, "resourceDetection", "enabled") && detects)
  );
}

function isOn(values: JsonMap, ...path: readonly string[]): boolean {
  return at(values, "presets", ...path) === true;
}

function isEmpty(value: Json | undefined): boolean {
  return !isMap(value) || Object.keys(value).length === 0;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function mapOf(value: Json | undefined): JsonMap {
  return isMap(value) ? value : {};
}
