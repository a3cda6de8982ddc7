import { describe, expect, it } from "vitest";
import { nameAt, nameStatus } from "./names";
import { testCatalogue } from "./testing";
import type { Distribution, Kind } from "./types";

function status(kind: Kind, type: string, collector: string, distribution: Distribution = "contrib") {
  return nameStatus(testCatalogue, kind, type, { collector, distribution });
}

const renames: readonly (readonly [Kind, string, string, string, string])[] = [
  // kind, old, new, last version with the old name only, version of the new name
  ["exporter", "otlp", "otlp_grpc", "0.143.1", "0.144.0"],
  ["exporter", "otlphttp", "otlp_http", "0.143.0", "0.144.0"],
  ["exporter", "loadbalancing", "load_balancing", "0.152.1", "0.153.0"],
  ["exporter", "prometheusremotewrite", "prometheus_remote_write", "0.153.0", "0.154.0"],
  ["receiver", "prometheusremotewrite", "prometheus_remote_write", "0.147.0", "0.148.0"],
  ["receiver", "filelog", "file_log", "0.148.0", "0.149.0"],
  ["receiver", "hostmetrics", "host_metrics", "0.150.1", "0.151.0"],
  ["receiver", "kubeletstats", "kubelet_stats", "0.151.0", "0.152.0"],
  ["receiver", "apachespark", "apache_spark", "0.153.0", "0.154.0"],
  ["processor", "k8sattributes", "k8s_attributes", "0.145.0", "0.146.0"],
  ["processor", "resourcedetection", "resource_detection", "0.152.0", "0.153.0"],
  ["processor", "cumulativetodelta", "cumulative_to_delta", "0.156.0", "0.157.0"],
  ["connector", "spanmetrics", "span_metrics", "0.150.0", "0.151.0"],
  ["connector", "signaltometrics", "signal_to_metrics", "0.145.0", "0.146.0"],
  ["extension", "cgroupruntime", "cgroup_runtime", "0.147.0", "0.148.0"],
];

describe("nameStatus", () => {
  it.each(renames)("renames %s %s to %s after %s", (kind, old, now, before, since) => {
    expect(status(kind, old, before)).toEqual({ is: "current" });
    expect(status(kind, old, since)).toEqual({ is: "deprecated", now, since });
    expect(status(kind, now, before)).toEqual({ is: "too-new", since, use: old });
    expect(status(kind, now, since)).toEqual({ is: "current" });
    expect(testCatalogue.canonical(kind, old)).toBe(now);
  });

  it("never renames the receiver otlp", () => {
    for (const version of ["0.143.0", "0.144.0", "0.154.0", "0.159.0"])
      expect(status("receiver", "otlp", version)).toEqual({ is: "current" });
    expect(testCatalogue.canonical("receiver", "otlp")).toBe("otlp");
  });

  it.each([
    ["processor", "groupbytrace"],
    ["processor", "groupbyattrs"],
    ["processor", "remotetap"],
    ["processor", "metricsgeneration"],
    ["processor", "isolationforest"],
    ["processor", "geoip"],
    ["extension", "basicauth"],
    ["extension", "bearertokenauth"],
    ["extension", "oauth2client"],
    ["extension", "sigv4auth"],
    ["receiver", "otelarrow"],
    ["exporter", "otelarrow"],
    ["exporter", "awsxray"],
    ["exporter", "awss3"],
    ["receiver", "awss3"],
  ] as const)("leaves %s %s alone, which upstream has not renamed", (kind, type) => {
    expect(status(kind, type, "0.159.0")).toEqual({ is: "current" });
    expect(testCatalogue.canonical(kind, type)).toBe(type);
  });

  it("objects to neither name where only a range of versions is known", () => {
    expect(status("receiver", "envoyals", "0.156.0")).toEqual({ is: "current" });
    expect(status("receiver", "envoy_als", "0.156.0")).toEqual({ is: "current" });
    expect(status("receiver", "envoyals", "0.157.0")).toEqual({
      is: "deprecated",
      now: "envoy_als",
      since: null,
    });
    expect(status("receiver", "envoy_als", "0.143.0")).toEqual({
      is: "too-new",
      since: "0.157.0",
      use: "envoyals",
    });
    expect(status("processor", "delta_to_rate", "0.157.0")).toEqual({
      is: "too-new",
      since: "0.159.0",
      use: "deltatorate",
    });
    expect(status("processor", "deltatorate", "0.158.0")).toEqual({ is: "current" });
  });

  it("knows removed components and their replacement", () => {
    expect(status("exporter", "logging", "0.110.0")).toEqual({ is: "current" });
    expect(status("exporter", "logging", "0.111.0")).toEqual({
      is: "removed",
      last: "0.110.0",
      instead: "debug",
    });
    expect(status("processor", "routing", "0.159.0")).toEqual({
      is: "removed",
      last: "0.119.0",
      instead: "routing connector",
    });
    expect(status("connector", "routing", "0.159.0")).toEqual({ is: "current" });
    expect(status("receiver", "jmx", "0.154.0")).toEqual({ is: "removed", last: "0.153.0", instead: null });
    expect(status("extension", "memory_ballast", "0.109.0", "core")).toMatchObject({ is: "removed" });
    // Gone everywhere counts as removed, also where this distribution never had it.
    expect(status("exporter", "loki", "0.159.0", "core")).toMatchObject({ is: "removed", last: "0.130.1" });
  });

  it("takes a plain rename's old name away once the new one has surely come", () => {
    expect(status("receiver", "awslambda", "0.152.0")).toEqual({ is: "current" });
    expect(status("receiver", "awslambda", "0.153.0")).toEqual({
      is: "removed",
      last: "0.151.0",
      instead: "aws_lambda",
    });
    expect(status("receiver", "aws_lambda", "0.151.0")).toEqual({
      is: "too-new",
      since: "0.153.0",
      use: "awslambda",
    });
    expect(status("receiver", "awscontainerinsight", "0.159.0")).toEqual({ is: "current" });
    expect(status("receiver", "awscontainerinsightreceiver", "0.159.0")).toEqual({ is: "current" });
    expect(status("receiver", "aws_s3", "0.159.0")).toMatchObject({ is: "too-new", use: "awss3" });
    expect(status("receiver", "aws_s3", "0.160.0")).toEqual({ is: "current" });
  });

  it("asks the distribution before the name", () => {
    expect(status("processor", "tail_sampling", "0.154.0", "core")).toEqual({
      is: "other-distribution",
      distributions: ["contrib", "k8s"],
    });
    expect(status("exporter", "loadbalancing", "0.159.0", "otlp")).toMatchObject({
      is: "other-distribution",
    });
    expect(status("receiver", "aws_lambda", "0.147.0")).toEqual({ is: "not-yet", first: "0.148.0" });
    expect(status("processor", "metricsgeneration", "0.147.0", "k8s")).toEqual({
      is: "other-distribution",
      distributions: ["contrib"],
    });
    expect(status("extension", "healthcheckv2", "0.159.0")).toEqual({
      is: "other-distribution",
      distributions: [],
    });
  });

  it("asks the modules of a self-built collector and no distribution", () => {
    const build = {
      name: "otelcol-shop",
      modules: ["go.opentelemetry.io/collector/exporter/otlpexporter"],
    };
    const target = { collector: "0.159.0", distribution: "core", build } as const;
    expect(nameStatus(testCatalogue, "exporter", "otlp_grpc", target)).toEqual({ is: "current" });
    expect(nameStatus(testCatalogue, "exporter", "otlp", target)).toMatchObject({ is: "deprecated" });
    expect(nameStatus(testCatalogue, "exporter", "debug", target)).toEqual({
      is: "not-built",
      build: "otelcol-shop",
      module: "go.opentelemetry.io/collector/exporter/debugexporter",
    });
    expect(nameStatus(testCatalogue, "exporter", "shop", target)).toEqual({ is: "unknown", certain: true });
    const more = {
      ...target,
      build: { ...build, modules: [...build.modules, "shop.example/otel/shopexporter"] },
    };
    expect(nameStatus(testCatalogue, "exporter", "shop", more)).toEqual({ is: "unknown", certain: false });
  });

  it("takes what the newest read release ships as shipped afterwards", () => {
    expect(status("receiver", "otlp", "0.165.0")).toEqual({ is: "current" });
    expect(status("receiver", "filelog", "0.165.0")).toMatchObject({ is: "deprecated" });
  });

  it("is less certain about unknown types of versions it has not read", () => {
    expect(status("processor", "queuebatch", "0.159.0")).toEqual({ is: "unknown", certain: true });
    expect(status("processor", "queuebatch", "0.165.0")).toEqual({ is: "unknown", certain: false });
    expect(status("processor", "otlp", "0.159.0")).toEqual({ is: "unknown", certain: true });
  });
});

describe("nameAt", () => {
  it("writes the name that the target surely knows", () => {
    const balancer = testCatalogue.find("exporter", "load_balancing");
    const envoy = testCatalogue.find("receiver", "envoy_als");
    if (!balancer || !envoy) throw new Error("not in the catalogue");
    expect(nameAt(balancer, "0.152.0")).toBe("loadbalancing");
    expect(nameAt(balancer, "0.153.0")).toBe("load_balancing");
    expect(nameAt(envoy, "0.150.0")).toBe("envoyals");
    expect(nameAt(envoy, "0.157.0")).toBe("envoy_als");
  });
});
