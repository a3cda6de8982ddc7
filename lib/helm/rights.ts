import { at, isList, isMap, type Json } from "../base/json";
import { compareVersions } from "../catalogue/versions";
import type { Component } from "../topology/types";
import { right, watch, type Right } from "./right";
import { attributeRights } from "./rights-of-attributes";

/**
 * What a component asks of the Kubernetes API, from contrib's READMEs and the rules of the chart's own presets. Nothing for
 * most. `collector` decides where upstream changed its mind.
 */
export function rightsOf({ canonical, config }: Component, collector: string): readonly Right[] {
  switch (canonical) {
    case "k8s_attributes":
      return attributeRights(config, collector);
    case "kubelet_stats":
      return kubeletRights(config);
    case "k8s_cluster":
      return clusterRights(config);
    case "k8s_events":
      return [watch("", "events")];
    case "k8s_objects":
      return objectRights(config);
    case "resource_detection":
      return detectorRights(config);
    case "k8s_leader_elector":
      return [
        right(
          "coordination.k8s.io",
          ["leases"],
          ["get", "list", "watch", "create", "update", "patch", "delete"],
        ),
      ];
    case "load_balancing":
      if (at(config, "resolver", "k8s") === undefined) return [];
      // Since 0.140 the resolver reads slices (contrib's loadbalancingexporter, PR 44079).
      return [
        compareVersions(collector, "0.140.0") >= 0
          ? watch("discovery.k8s.io", "endpointslices")
          : watch("", "endpoints"),
      ];
    case "k8s_observer":
      return observerRights(config);
    case "prometheus":
      return discoveryRights(config);
    default:
      return [];
  }
}

function kubeletRights(config: Json): readonly Right[] {
  const metrics = at(config, "metrics");
  const on = isMap(metrics)
    ? Object.keys(metrics).filter((name) => at(metrics, name, "enabled") === true)
    : [];
  const labels = at(config, "extra_metadata_labels");
  const pods = isList(labels) || on.some((name) => name.endsWith("_utilization"));
  const nodes = on.some((name) => name.includes(".node.") && name.endsWith("_utilization"));
  return [
    right("", ["nodes/stats"], ["get"]),
    ...(pods ? [right("", ["nodes/pods"], ["get"])] : []),
    ...(nodes ? [watch("", "nodes")] : []),
    ...(at(config, "k8s_api_config") === undefined
      ? []
      : [right("", ["persistentvolumeclaims", "persistentvolumes"], ["get"])]),
  ];
}

function clusterRights(config: Json): readonly Right[] {
  const openshift = at(config, "distribution") === "openshift";
  return [
    watch("", ...coreResources),
    watch("apps", "daemonsets", "deployments", "replicasets", "statefulsets"),
    watch("batch", "jobs", "cronjobs"),
    watch("autoscaling", "horizontalpodautoscalers"),
    ...(openshift ? [watch("quota.openshift.io", "clusterresourcequotas")] : []),
  ];
}

const coreResources = [
  "events",
  "namespaces",
  "namespaces/status",
  "nodes",
  "nodes/spec",
  "pods",
  "pods/status",
  "replicationcontrollers",
  "replicationcontrollers/status",
  "resourcequotas",
  "services",
];

function objectRights(config: Json): readonly Right[] {
  const objects = at(config, "objects");
  return (isList(objects) ? objects : []).flatMap((object) => {
    const name = at(object, "name");
    if (typeof name !== "string") return [];
    const group = at(object, "group");
    const verbs = at(object, "mode") === "watch" ? ["list", "watch"] : ["list", "get"];
    return [right(typeof group === "string" ? group : "", [name], verbs)];
  });
}

function detectorRights(config: Json): readonly Right[] {
  const listed = at(config, "detectors");
  const detectors = new Set(isList(listed) ? listed : []);
  const system = { group: "", resources: ["namespaces"], verbs: ["get"], names: ["kube-system"] };
  return [
    ...(detectors.has("k8s_api") || detectors.has("k8snode")
      ? [right("", ["nodes"], ["get", "list"]), system]
      : []),
    ...(detectors.has("kubeadm")
      ? [{ ...system, resources: ["configmaps"], names: ["kubeadm-config"] }, system]
      : []),
    ...(detectors.has("openshift")
      ? [watch("config.openshift.io", "infrastructures", "infrastructures/status")]
      : []),
  ];
}

function observerRights(config: Json): readonly Right[] {
  const observes = (key: string) => at(config, key) === true;
  return [
    // Pods are observed unless switched off.
    ...(at(config, "observe_pods") === false ? [] : [watch("", "pods")]),
    ...(observes("observe_services") ? [watch("", "services")] : []),
    ...(observes("observe_nodes") ? [watch("", "nodes")] : []),
    ...(observes("observe_ingresses") ? [watch("networking.k8s.io", "ingresses")] : []),
  ];
}

/** What Prometheus' own service discovery reads, by role. */
function discoveryRights(config: Json): readonly Right[] {
  const jobs = at(config, "config", "scrape_configs");
  const discoveries = (isList(jobs) ? jobs : []).flatMap((job) => at(job, "kubernetes_sd_configs") ?? []);
  const found = new Set(discoveries.map((discovery) => at(discovery, "role")));
  if (found.size === 0) return [];
  return [
    ...(found.has("node") ? [watch("", "nodes"), right("", ["nodes/metrics"], ["get"])] : []),
    ...(found.has("pod") ? [watch("", "pods")] : []),
    ...(found.has("service") ? [watch("", "services")] : []),
    ...(found.has("endpoints") ? [watch("", "endpoints", "services", "pods")] : []),
    ...(found.has("endpointslice")
      ? [watch("discovery.k8s.io", "endpointslices"), watch("", "services", "pods")]
      : []),
    ...(found.has("ingress") ? [watch("networking.k8s.io", "ingresses")] : []),
    { group: "", resources: [], verbs: ["get"], urls: ["/metrics"] },
  ];
}
