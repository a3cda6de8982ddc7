import { describe, expect, it } from "vitest";
import { factSheet } from "../facts/sheet";
import {
  componentsOf,
  envOf,
  hopsFrom,
  hopsInto,
  isMultiInstance,
  isTraceAffine,
  isTraceAffineInto,
  isUsed,
  missingForReplicas,
  pipelinesUsing,
  replicasOf,
  serviceHosts,
  usedComponents,
} from "./query";
import { agent, exporting, gateway, plainGateway, read } from "./testing";
import type { TierInput } from "./topology";

describe("use", () => {
  const [tier] = read(
    agent(`receivers: {otlp: , zipkin: }
exporters: {debug: }
extensions: {zpages: , pprof: }
service:
  extensions: [zpages]
  pipelines:
    traces: {receivers: [otlp], exporters: [debug]}
    logs: {receivers: [otlp], exporters: [debug]}
`),
  ).tiers;
  if (!tier) throw new Error("no tier");

  it("tells what the collector starts", () => {
    expect([...usedComponents(tier)].map((component) => component.id)).toEqual(["otlp", "debug", "zpages"]);
    const unused = componentsOf(tier).filter((component) => !isUsed(tier, component));
    expect(unused.map((component) => component.id)).toEqual(["zipkin", "pprof"]);
  });

  it("finds pipelines by component, and components by kind", () => {
    const [otlp] = componentsOf(tier, "receiver");
    expect(otlp && pipelinesUsing(tier, otlp).map((pipeline) => pipeline.id)).toEqual(["traces", "logs"]);
    expect(componentsOf(tier, "processor")).toEqual([]);
  });
});

describe("replicas", () => {
  it.each([
    ["gateway", {}, { min: 3, max: 3 }, null, true],
    ["gateway", { "workload.replicas": 1 }, { min: 1, max: 1 }, null, false],
    ["gateway", { "workload.mode": "singleton" }, { min: 1, max: 1 }, null, false],
    ["gateway", { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 }, { min: 3, max: 5 }, null, true],
    ["gateway", { "hpa.enabled": true, "hpa.max": 5 }, { min: 1, max: 5 }, null, true],
    ["gateway", { "hpa.enabled": true }, null, "hpa.max", null],
    ["gateway", { "hpa.enabled": true, "hpa.max": 1 }, { min: 1, max: 1 }, null, false],
    ["agent", {}, null, "workload.nodes", true],
    ["agent", { "workload.nodes": 20 }, { min: 20, max: 20 }, null, true],
    ["agent", { "workload.mode": "deployment" }, null, "workload.replicas", null],
    ["cluster", {}, { min: 1, max: 1 }, null, false],
  ] as const)("of a %s with %j", (role, set, replicas, missing, isMulti) => {
    const tier = { facts: factSheet(role, set) };
    expect(replicasOf(tier)).toEqual(replicas);
    expect(missingForReplicas(tier)).toBe(missing);
    expect(isMultiInstance(tier)).toBe(isMulti);
  });
});

const plain = exporting("  otlp: {endpoint: 'gw:4317'}", ["otlp"], ["traces"]);
const balanced = (resolver: string, rest = "") =>
  exporting(`  load_balancing:\n    ${rest}\n    resolver: {${resolver}}`, ["load_balancing"], ["traces"]);
const affine = (yaml: string, facts: TierInput["facts"] = {}) => {
  const topology = read(agent(yaml), gateway(plainGateway, { "service.name": "gw", ...facts }));
  const [hop] = hopsInto(topology, "gateway");
  if (!hop) throw new Error("no hop");
  expect(hopsFrom(topology, "agent")).toEqual([hop]);
  expect(isTraceAffineInto(topology, "gateway")).toBe(isTraceAffine(hop, topology));
  return isTraceAffine(hop, topology);
};

describe("trace affinity", () => {
  it("needs a load balancer by trace", () => {
    expect(affine(plain)).toBe(false);
    expect(affine(balanced("k8s: {service: gw}"))).toBe(true);
    expect(affine(balanced("k8s: {service: gw}", "routing_key: traceID"))).toBe(true);
    expect(affine(balanced("k8s: {service: gw}", "routing_key: service"))).toBe(false);
    expect(affine(balanced("aws_cloud_map: {namespace: n, service_name: gw}"))).toBe(true);
  });

  it("needs a headless Service to look up by DNS", () => {
    const dns = balanced("dns: {hostname: gw}");
    const headless = balanced("dns: {hostname: gw-headless}");
    expect(affine(dns)).toBe(false);
    expect(affine(dns, { "service.headless": "only" })).toBe(true);
    expect(affine(dns, { "service.headless": "beside" })).toBe(false);
    expect(affine(headless, { "service.headless": "beside" })).toBe(true);
    expect(affine(headless, { "service.headless": "no" })).toBe(false);
    // Nobody said anything: the name itself says that there is one.
    expect(affine(headless)).toBe(true);
  });

  it("needs all pods in a static list", () => {
    const two = balanced("static: {hostnames: ['gw-0.gw.obs.svc:4317', 'gw-1.gw.obs.svc:4317']}");
    expect(affine(two, { "workload.replicas": 2 })).toBe(true);
    expect(affine(two, { "workload.replicas": 3 })).toBe(false);
  });

  it("is lost by one hop that is not affine", () => {
    const both = exporting(
      "  load_balancing:\n    resolver: {k8s: {service: gw}}\n  otlp: {endpoint: 'gw:4317'}",
      ["load_balancing", "otlp"],
      ["traces"],
    );
    const topology = read(agent(both), gateway(plainGateway, { "service.name": "gw" }));
    expect(topology.hops.map((hop) => isTraceAffine(hop, topology))).toEqual([true, false]);
    expect(isTraceAffineInto(topology, "gateway")).toBe(false);
  });

  it("is not lost by a hop that carries no traces", () => {
    const split = exporting("  otlp: {endpoint: 'gw:4317'}", ["otlp"], ["metrics"]);
    const topology = read(agent(split), gateway(plainGateway, { "service.name": "gw" }));
    expect(isTraceAffineInto(topology, "gateway")).toBe(true);
  });
});

describe("names", () => {
  it("gives the hosts of a Service, the most explicit first", () => {
    expect(hosts({})).toEqual([]);
    expect(hosts({ "service.name": "gw" })).toEqual(["gw"]);
    expect(
      hosts({ "service.name": "gw", "workload.namespace": "obs", "service.headless": "beside" }),
    ).toEqual([
      "gw.obs.svc.cluster.local",
      "gw.obs.svc",
      "gw.obs",
      "gw",
      "gw-headless.obs.svc.cluster.local",
      "gw-headless.obs.svc",
      "gw-headless.obs",
      "gw-headless",
    ]);
  });

  it("gives the variables that the chart sets and those that were listed", () => {
    expect(env({}).complete).toBe(false);
    expect(env({}).names).toContain("MY_POD_IP");
    expect(env({}).names).toContain("OTEL_K8S_NODE_NAME");
    expect(env({}).names).not.toContain("K8S_NODE_NAME");
    expect(env({ "chart.version": "0.146.0" }).names).toEqual(["MY_POD_IP"]);
    const listed = env({
      "env.variables": [{ name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" }],
    });
    expect(listed.complete).toBe(true);
    expect(listed.names).toContain("K8S_NODE_NAME");
  });
});

function hosts(set: TierInput["facts"]) {
  return serviceHosts({ facts: factSheet("gateway", set) });
}

function env(set: TierInput["facts"]) {
  return envOf({ facts: factSheet("agent", set) });
}
