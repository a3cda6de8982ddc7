import { describe, expect, it } from "vitest";
import type { Json } from "../base/json";
import type { Component } from "../topology/types";
import { rightsOf } from "./rights";

function rights(canonical: string, config: Json, collector = "0.159.0"): readonly string[] {
  const component: Component = {
    tier: "agent",
    kind: "receiver",
    id: canonical,
    type: canonical,
    canonical,
    config,
    at: [],
  };
  return rightsOf(component, collector).map(
    ({ group, resources, verbs, names = [] }) =>
      `${group}/${[...resources, ...names].join(",")}: ${verbs.join(",")}`,
  );
}

const byName = (deployment_name_from_replicaset: boolean) => ({
  extract: { deployment_name_from_replicaset },
});

describe("rightsOf", () => {
  it("lets k8s_attributes read pods, namespaces and the owner that names a deployment", () => {
    const withOwners = ["/pods,namespaces: get,list,watch", "apps/replicasets: get,list,watch"];
    expect(rights("k8s_attributes", null, "0.152.0")).toEqual(withOwners);
    expect(rights("k8s_attributes", byName(false))).toEqual(withOwners);
    // Since 0.153 the name is made of the ReplicaSet's, which pods tell.
    expect(rights("k8s_attributes", null)).toEqual(["/pods,namespaces: get,list,watch"]);
    expect(rights("k8s_attributes", byName(true), "0.152.0")).toEqual(["/pods,namespaces: get,list,watch"]);
    expect(
      rights("k8s_attributes", { extract: { metadata: ["k8s.pod.name"], labels: [{ from: "node" }] } }),
    ).toEqual(["/pods,namespaces: get,list,watch", "/nodes: get,list,watch"]);
    expect(rights("k8s_attributes", { passthrough: true })).toEqual([]);
  });

  it("lets the k8s resolver read slices, or endpoints before 0.140", () => {
    const config = { resolver: { k8s: { service: "gateway" } } };
    expect(rights("load_balancing", config)).toEqual(["discovery.k8s.io/endpointslices: get,list,watch"]);
    expect(rights("load_balancing", config, "0.139.0")).toEqual(["/endpoints: get,list,watch"]);
    expect(rights("load_balancing", { resolver: { dns: {} } })).toEqual([]);
  });

  it("follows the settings of the receivers that read the cluster", () => {
    expect(rights("kubelet_stats", { extra_metadata_labels: ["container.id"], k8s_api_config: {} })).toEqual([
      "/nodes/stats: get",
      "/nodes/pods: get",
      "/persistentvolumeclaims,persistentvolumes: get",
    ]);
    expect(
      rights("k8s_objects", { objects: [{ name: "events", group: "events.k8s.io", mode: "watch" }] }),
    ).toEqual(["events.k8s.io/events: list,watch"]);
    expect(
      rights("prometheus", { config: { scrape_configs: [{ kubernetes_sd_configs: [{ role: "pod" }] }] } }),
    ).toEqual(["/pods: get,list,watch", "/: get"]);
    expect(rights("resource_detection", { detectors: ["env", "k8snode"] })).toEqual([
      "/nodes: get,list",
      "/namespaces,kube-system: get",
    ]);
  });

  it("gives nothing to what does not ask", () => {
    expect(rights("otlp", {})).toEqual([]);
    expect(rights("prometheus", {})).toEqual([]);
  });
});
