import { describe, expect, it } from "vitest";
import { at, type Json } from "../../base/json";
import { testCatalogue } from "../../catalogue/testing";
import { readTopology } from "../../topology/topology";
import { newWorkspace } from "../../workspace/new-workspace";
import { dataOf, readDocument } from "../../yaml/document";
import { yaml } from "../../yaml/sample";
import { letsThrough, podIn, type Pod } from "../testing/lets-through";
import { deployFiles } from "./bundle";

const design = newWorkspace("reach", [
  {
    role: "agent",
    yaml: tier("otlp_grpc: { endpoint: otel-gateway.edge.svc:4317 }"),
    facts: made("otel-agent"),
  },
  {
    role: "gateway",
    yaml: tier("otlp_grpc: { endpoint: tempo.tracing.svc:4317 }"),
    facts: made("otel-gateway"),
  },
]);
const topology = readTopology(design.tiers, testCatalogue);
const files = deployFiles(design, topology, [], ({ id }) => id);
const stranger: Pod = { namespace: "somewhere-else", labels: { app: "shop" } };

/** The Operator makes the pods, and marks them so (its internal/manifests/manifestutils). */
const operatorPod = (objects: readonly Json[]): Pod => {
  const resource = objects.find((one) => at(one, "kind") === "OpenTelemetryCollector") ?? null;
  const metadata = at(resource, "metadata");
  const [name, namespace] = [textAt(metadata, "name"), textAt(metadata, "namespace")];
  const labels = {
    "app.kubernetes.io/component": "opentelemetry-collector",
    "app.kubernetes.io/instance": `${namespace}.${name}`,
    "app.kubernetes.io/managed-by": "opentelemetry-operator",
  };
  return { namespace, labels };
};

describe.each([
  ["kustomize", podIn],
  ["operator", operatorPod],
] as const)("network policies of %s", (folder, podOf) => {
  const [agent, gateway] = ["agent", "gateway"].map((tier) => objectsIn(`${folder}/${tier}.yaml`));
  const all = [...(agent ?? []), ...(gateway ?? [])];
  const [sender, receiver] = [podOf(agent ?? []), podOf(gateway ?? [])];

  it("let the agents reach the gateway, and strangers only the agents and the metrics", () => {
    expect(letsThrough(all, sender, receiver, 4317)).toBe(true);
    expect(letsThrough(all, stranger, receiver, 4317)).toBe(false);
    expect(letsThrough(all, stranger, receiver, 8888)).toBe(true);
    expect(letsThrough(all, stranger, sender, 4317)).toBe(true);
    expect(letsThrough(all, stranger, sender, 22)).toBe(false);
  });
});

describe("the Operator", () => {
  it("makes no policy of its own beside, and scrapes what is to be scraped", () => {
    for (const tier of ["agent", "gateway"]) {
      const resource = objectsIn(`operator/${tier}.yaml`).find(
        (one) => at(one, "kind") === "OpenTelemetryCollector",
      );
      expect(at(resource, "spec", "networkPolicy")).toEqual({ enabled: false });
      expect(at(resource, "spec", "observability")).toEqual({ metrics: { enableMetrics: true } });
    }
  });
});

function textAt(value: Json | undefined, key: string): string {
  const found = at(value, key);
  return typeof found === "string" ? found : "";
}

function tier(exporter: string): string {
  return yaml`
    receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
    exporters: { ${exporter} }
    service:
      telemetry:
        metrics:
          readers: [{ pull: { exporter: { prometheus: { host: "\${env:MY_POD_IP}", port: 8888 } } } }]
      pipelines: { traces: { receivers: [otlp], exporters: [otlp_grpc] } }
  `;
}

function made(release: string) {
  return {
    "workload.release": release,
    "workload.namespace": "edge",
    "network-policy.create": true,
    "pod-monitor": true,
  };
}

function objectsIn(path: string): readonly Json[] {
  const text = files.find((file) => file.path === path)?.text ?? "";
  return text.split(/^---\n/m).map((part) => dataOf(readDocument(part, Infinity)));
}
