import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { yaml } from "../yaml/sample";
import { guessRole } from "./guess-role";
import { agentYaml } from "./templates/agent-yaml";
import { gatewayYaml } from "./templates/gateway-yaml";

const seed = resolve(import.meta.dirname, "../../../shared/seed");

describe("guessRole", () => {
  it("knows the templates", () => {
    expect(guessRole(agentYaml)).toBe("agent");
    expect(guessRole(gatewayYaml)).toBe("gateway");
  });

  it.each([
    ["host metrics", "receivers: { hostmetrics: {} }"],
    ["log files", "receivers: { file_log/pods: {} }"],
    ["a node filter", "processors: { k8sattributes: { filter: { node_from_env_var: NODE } } }"],
    ["a load balancer", "receivers: { otlp: {} }\nexporters: { loadbalancing: {} }"],
    [
      "an exporter to another collector of the cluster",
      "receivers: { otlp: {} }\nexporters: { otlp: { endpoint: otel-gateway.observability:4317 } }",
    ],
    ["nothing at all", ""],
    ["noise", "]: {"],
  ])("takes %s for an agent", (_, text) => {
    expect(guessRole(text)).toBe("agent");
  });

  it.each([
    ["tail sampling", "processors: { tail_sampling: {} }"],
    [
      "a backend outside",
      "receivers: { otlp: {} }\nexporters: { otlphttp: { endpoint: https://otlp.vendor.example } }",
    ],
    [
      "a database in the cluster",
      "receivers: { otlp: {} }\nexporters: { otlphttp: { endpoint: http://tempo.monitoring.svc:4318 } }",
    ],
  ])("takes %s for a gateway", (_, text) => {
    expect(guessRole(text)).toBe("gateway");
  });

  it("takes receivers that watch the whole cluster for a singleton", () => {
    expect(guessRole("receivers: { k8s_cluster: {}, k8s_events: {} }")).toBe("cluster");
  });

  it("takes an agent with tail sampling for an agent: what it reads is on the node", () => {
    expect(guessRole("receivers: { host_metrics: {} }\nprocessors: { tail_sampling: {} }")).toBe("agent");
  });

  it("never throws on half-written text", () => {
    const text = yaml`
      receivers:
        otlp: &x { protocols: [grpc] }
      exporters:
        otlp_http: { endpoint: "https://a", <<: *x }
    `;
    const prefixes = Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
    expect(() => prefixes.map(guessRole)).not.toThrow();
  });

  it.skipIf(!existsSync(seed))("knows the two configurations the product was asked for", () => {
    for (const role of ["agent", "gateway"])
      expect(guessRole(readFileSync(resolve(seed, `${role}.yaml`), "utf8"))).toBe(role);
  });
});
