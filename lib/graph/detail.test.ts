import { describe, expect, it } from "vitest";
import { formatMessage } from "../base/format";
import type { Json } from "../base/json";
import type { Kind } from "../catalogue/types";
import { detailOf } from "./detail";
import { graphWords } from "./words";

function say(kind: Kind, canonical: string, config: Json, language: "en" | "ko" = "en"): string | null {
  const detail = detailOf({ kind, canonical, config });
  return detail && formatMessage(language, graphWords[language][detail.id] ?? detail.id, detail.params);
}

describe("detailOf", () => {
  it.each<[Kind, string, Json, string | null]>([
    ["receiver", "otlp", { protocols: { grpc: null, http: null } }, "gRPC, HTTP"],
    ["receiver", "otlp", { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }, "gRPC :4317"],
    [
      "receiver",
      "host_metrics",
      { collection_interval: "30s", scrapers: { cpu: null, memory: null } },
      "30s, 2 scrapers",
    ],
    ["receiver", "kubelet_stats", { collection_interval: "20s" }, "every 20s"],
    ["receiver", "prometheus", { config: { scrape_configs: [{ job_name: "a" }] } }, "1 scrape job"],
    ["receiver", "file_log", { include: ["/var/log/pods/*.log", "/b"] }, "/var/log/pods/*.log, +1"],
    ["receiver", "zipkin", { endpoint: "0.0.0.0:9411" }, "0.0.0.0:9411"],
    ["processor", "batch", { timeout: "5s", send_batch_size: 8192 }, "8,192 or 5s"],
    ["processor", "batch", null, "8,192 or 200ms"],
    ["processor", "memory_limiter", { limit_percentage: 80, spike_limit_percentage: 20 }, "80 %, spike 20 %"],
    ["processor", "memory_limiter", { limit_mib: 400 }, "400 MiB"],
    ["processor", "memory_limiter", {}, null],
    [
      "processor",
      "resource",
      { attributes: [{ key: "k8s.node.name", action: "insert" }] },
      "sets k8s.node.name",
    ],
    ["processor", "resource", { attributes: [{ key: "a", action: "delete" }] }, "drops a"],
    ["processor", "attributes", { actions: [{ key: "a" }, { key: "b" }] }, "2 actions"],
    ["processor", "k8s_attributes", { filter: { node_from_env_var: "K8S_NODE_NAME" } }, "pods of its node"],
    ["processor", "k8s_attributes", {}, "pods of the cluster"],
    [
      "processor",
      "tail_sampling",
      {
        policies: [
          { name: "errors", type: "status_code" },
          { name: "slow", type: "latency" },
          { name: "rest", type: "probabilistic", probabilistic: { sampling_percentage: 5 } },
        ],
      },
      "errors, slow, 5 %",
    ],
    ["processor", "transform", { trace_statements: [{ context: "span", statements: ["a"] }] }, "1 statement"],
    ["processor", "transform", { log_statements: ["a", "b"], error_mode: "ignore" }, "2 statements"],
    [
      "processor",
      "filter",
      { error_mode: "ignore", traces: { span: ["a", "b"], spanevent: ["c"] } },
      "3 conditions",
    ],
    ["exporter", "otlp_grpc", { endpoint: "gateway.obs:4317" }, "gateway.obs:4317"],
    ["exporter", "otlp_http", { endpoint: "https://otlp.example.com/v1" }, "otlp.example.com"],
    ["exporter", "load_balancing", { resolver: { dns: { hostname: "x" } } }, "by traceID, dns"],
    ["exporter", "load_balancing", { routing_key: "service", resolver: { k8s: null } }, "by service, k8s"],
    ["exporter", "debug", null, "basic"],
    ["connector", "span_metrics", { dimensions: [{ name: "a" }] }, "1 dimension"],
    ["connector", "routing", { table: [1, 2] }, "2 routes"],
    ["extension", "health_check", { endpoint: "0.0.0.0:13133" }, "0.0.0.0:13133"],
    ["processor", "constructor", {}, null],
  ])("says of a %s %s what matters", (kind, canonical, config, expected) => {
    expect(say(kind, canonical, config)).toBe(expected);
  });

  it("speaks Korean, too", () => {
    expect(say("receiver", "kubelet_stats", { collection_interval: "20s" }, "ko")).toBe("20s마다");
  });

  it("has the same words in both languages", () => {
    expect(Object.keys(graphWords.ko).toSorted()).toEqual(Object.keys(graphWords.en).toSorted());
  });

  it("never throws on settings of the wrong shape", () => {
    for (const config of ["text", 7, [], { policies: 3, protocols: [1], attributes: { a: 1 }, table: "x" }]) {
      expect(() => say("processor", "tail_sampling", config)).not.toThrow();
      expect(() => say("receiver", "otlp", config)).not.toThrow();
      expect(() => say("processor", "resource", config)).not.toThrow();
    }
  });
});
