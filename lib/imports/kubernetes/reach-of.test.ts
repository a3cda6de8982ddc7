import { describe, expect, it } from "vitest";
import type { Json, JsonMap } from "../../base/json";
import { testCatalogue } from "../../catalogue/testing";
import { publishedShelf } from "../../helm/testing/render";
import { importSources } from "../import-sources";

const context = {
  catalogue: testCatalogue,
  shelf: publishedShelf(),
  chart: "0.170.0",
  namespace: "observability",
};
const labels = { app: "gw" };

describe("what stands around a workload", () => {
  it("becomes deploy facts: policies that select its pods, a monitor, who the pods are", () => {
    const facts = factsOf(
      object("NetworkPolicy", {
        podSelector: { matchLabels: labels },
        policyTypes: ["Ingress"],
        ingress: [],
      }),
      object("NetworkPolicy", { podSelector: { matchLabels: { app: "shop" } }, ingress: [{}] }, "other"),
      object("PodMonitor", { selector: { matchLabels: labels } }),
      {
        ...object("ServiceAccount", {}),
        metadata: { name: "reader", namespace: "obs", annotations: { role: "a" } },
      },
    );
    expect(facts).toMatchObject({
      "network-policy": [{ policyTypes: ["Ingress"], ingress: [] }],
      "pod-monitor": true,
      "service-account.name": "reader",
      "service-account.annotations": { role: "a" },
    });
  });

  it("takes a policy for all pods of the namespace, and a monitor of the workload's Service", () => {
    const service = {
      ...object("Service", { selector: labels, ports: [{ port: 8888 }] }),
      metadata: { name: "gw", namespace: "obs", labels: { team: "edge" } },
    };
    const monitor = object("ServiceMonitor", { selector: { matchLabels: { team: "edge" } } });
    const facts = factsOf(object("NetworkPolicy", { podSelector: {}, egress: [{}] }), service, monitor);
    expect(facts).toMatchObject({ "network-policy": [{ egress: [{}] }], "pod-monitor": true });
  });

  it("says nothing of what is not there, is for other pods, or is in another namespace", () => {
    const facts = factsOf(
      object("PodMonitor", { selector: { matchLabels: { app: "shop" } } }),
      object("PodMonitor", { selector: { matchExpressions: [{ key: "app", operator: "Exists" }] } }, "any"),
      { ...object("NetworkPolicy", { podSelector: {} }), metadata: { name: "x", namespace: "elsewhere" } },
    );
    for (const id of ["network-policy", "pod-monitor", "service-account.annotations"])
      expect(facts).not.toHaveProperty([id]);
  });
});

function factsOf(...around: readonly JsonMap[]): Readonly<Record<string, Json>> {
  const items = [workload, configMap, ...around];
  const text = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  const [tier] = importSources([{ name: "list.json", text }], context).tiers;
  return tier?.facts ?? {};
}

function object(kind: string, spec: JsonMap, name = "gw"): JsonMap {
  return { apiVersion: "v1", kind, metadata: { name, namespace: "obs" }, spec };
}

const workload = object("Deployment", {
  template: {
    metadata: { labels },
    spec: {
      serviceAccountName: "reader",
      containers: [
        {
          name: "c",
          image: "otel/opentelemetry-collector-contrib:0.159.0",
          args: ["--config=/conf/relay"],
          volumeMounts: [{ name: "conf", mountPath: "/conf" }],
        },
      ],
      volumes: [{ name: "conf", configMap: { name: "gw" } }],
    },
  },
});

const configMap = {
  ...object("ConfigMap", {}),
  data: {
    relay:
      "receivers: {otlp: {protocols: {grpc: {endpoint: 0.0.0.0:4317}}}}\nexporters: {debug: {}}\nservice: {pipelines: {traces: {receivers: [otlp], exporters: [debug]}}}\n",
  },
};
