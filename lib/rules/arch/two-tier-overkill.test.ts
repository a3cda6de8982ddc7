import { exampleTier } from "../shared/example-tier";
import { plainPair } from "../shared/plain-pair";
import { describeRule } from "../testing/describe-rule";
import { twoTierOverkill } from "./two-tier-overkill";

const pair = plainPair();
const gateway = (processors: string, used: string, exporters = "[otlp_http]") =>
  exampleTier({
    processors,
    exporters: 'otlp_http: { endpoint: "https://otlp.example.com" }\nkafka: { brokers: [k:9092] }\n',
    pipelines: `traces: { receivers: [otlp], processors: [${used}], exporters: ${exporters} }\n`,
  });
const on = (nodes: number, more = {}) => ({
  agent: { "workload.nodes": nodes },
  gateway: { "service.name": "otel-gateway", ...more },
});

describeRule(twoTierOverkill, {
  silent: {
    "many nodes": { tiers: pair, facts: on(20) },
    "a gateway that redacts": {
      tiers: { ...pair, gateway: gateway("redaction: { allow_all_keys: true }\n", "redaction") },
      facts: on(6),
    },
    "two backends": {
      tiers: { ...pair, gateway: gateway("batch: {}\n", "batch", "[otlp_http, kafka]") },
      facts: on(6),
    },
    "SDKs that send to the gateway": { tiers: pair, facts: on(6, { "gateway.direct-clients": true }) },
    "an agent alone": { tiers: { agent: pair.agent }, facts: { agent: { "workload.nodes": 3 } } },
  },
  reports: {
    "a few nodes": {
      tiers: { ...pair, gateway: gateway("batch: {}\nk8s_attributes: {}\n", "k8s_attributes, batch") },
      facts: on(6),
      expect: [
        "On 6 nodes, `agent` could send to the backend itself: `gateway` samples, aggregates and redacts nothing and holds no credentials.",
      ],
      at: ["agent deploy::workload.nodes"],
      severities: ["info"],
    },
  },
  asks: {
    "how many nodes there are": {
      tiers: pair,
      facts: { gateway: on(1).gateway },
      expect: ["agent workload.nodes"],
    },
  },
});
