import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import type { Json } from "../base/json";
import { readTopology } from "../topology/topology";
import { subjectOf } from "./subject";
import { looksSecret, variablesOf } from "./variables";

function variables(yaml: string, facts: Readonly<Record<string, Json>> = {}) {
  const target = { collector: "0.159.0", distribution: "contrib" } as const;
  const topology = readTopology([{ id: "gateway", role: "gateway", yaml, target, facts }], testCatalogue);
  const [tier] = topology.tiers;
  if (!tier) throw new Error("one tier");
  return variablesOf(subjectOf(tier, yaml, topology)).map(({ name, from }) => `${name} ${from}`);
}

describe("variablesOf", () => {
  it("sets what the configuration asks for and the chart does not set", () => {
    const text = [
      'exporters: {otlp_http: {endpoint: "${env:URL}", headers: {"${HEADER}": "${env:API_KEY} ${env:MY_POD_IP}"}}}',
      'processors: {resource: {attributes: [{key: node, value: "${env:K8S_NODE_NAME}"}, {key: pod, value: "${env:OTEL_K8S_POD_NAME}"}]}}',
      "# ${env:NOT_THIS}",
    ].join("\n");
    expect(variables(text)).toEqual([
      "URL unknown",
      "HEADER unknown",
      "API_KEY secret",
      "K8S_NODE_NAME field",
    ]);
  });

  it("knows what Kubernetes names, escapes and defaults", () => {
    expect(
      variables('a: "${env:POD_NAMESPACE} $${env:ESCAPED} ${env:REGION:-eu} ${env:KUBERNETES_SERVICE_HOST}"'),
    ).toEqual(["POD_NAMESPACE field"]);
  });

  it("sets the variables of charts that are too old to do it", () => {
    expect(variables('a: "${env:OTEL_K8S_NODE_NAME}"', { "chart.version": "0.146.0" })).toEqual([
      "OTEL_K8S_NODE_NAME field",
    ]);
  });

  it("asks for the node's name where a setting names the variable", () => {
    const text = [
      "processors: {k8s_attributes: {filter: {node_from_env_var: KUBE_NODE_NAME}}, resource_detection: {detectors: [k8s_api]}}",
      "receivers: {otlp: }",
      "service: {pipelines: {logs: {receivers: [otlp], processors: [k8s_attributes, resource_detection]}}}",
    ].join("\n");
    expect(variables(text)).toEqual(["KUBE_NODE_NAME field", "K8S_NODE_NAME field"]);
  });

  it("takes what the deploy facts say first", () => {
    const facts = {
      "env.variables": [
        { name: "URL", from: "value", value: "x" },
        { name: "NODE_IP", from: "downward" },
      ],
    };
    expect(variables('a: "${env:URL}"', facts)).toEqual(["URL value", "NODE_IP field"]);
  });
});

describe("looksSecret", () => {
  it.each([
    "BACKEND_API_KEY",
    "APIKEY",
    "OTLP_TOKEN",
    "DB_PASSWORD",
    "CLIENT_SECRET",
    "BASIC_AUTH",
    "DATABASE_DSN",
    "accessKey",
  ])("%s does", (name) => expect(looksSecret(name)).toBe(true));
  it.each(["ENDPOINT", "CLUSTER_NAME", "KEYSPACE", "AUTHOR", "TOKENIZER_URL", "REGION"])(
    "%s does not",
    (name) => expect(looksSecret(name)).toBe(false),
  );
});
