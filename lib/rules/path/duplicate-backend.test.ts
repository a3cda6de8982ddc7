import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { duplicateBackend } from "./duplicate-backend";

const tier = (pipelines: string) =>
  exampleTier({
    receivers: 'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }',
    processors:
      'batch: {}\nfilter: { logs: { log_record: ["severity_number < 9"] } }\nresource/a: { attributes: [{ key: a, value: b, action: insert }] }',
    connectors: "forward: {}\nrouting: { table: [] }",
    exporters: `otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }
otlp_http: { endpoint: "https://otlp.example.com", timeout: 5s }
otlp_http/same: { endpoint: "https://otlp.example.com", timeout: 9s }
otlp_http/tenant: { endpoint: "https://otlp.example.com", headers: { x-tenant: b } }`,
    pipelines,
  });
const logs = (id: string, receiver: string, processors: string, exporters: string) =>
  `${id}: { receivers: [${receiver}], processors: [${processors}], exporters: [${exporters}] }`;
const said = (first: string, second: string, tiers: readonly [string, string] = ["gateway", "gateway"]) =>
  `logs of \`otlp\` reach the backend of \`otlp_http\` twice, by \`${first}\` of \`${tiers[0]}\` and by \`${second}\` of \`${tiers[1]}\`: they are stored and counted twice. Leave one way.`;
const gateway = tier(logs("logs", "otlp", "", "otlp_http"));

describeRule(duplicateBackend, {
  silent: {
    "a way that a filter parts": {
      tiers: {
        gateway: tier(
          `${logs("logs", "otlp", "filter", "otlp_http")}\n${logs("logs/2", "otlp", "", "otlp_http")}`,
        ),
      },
    },
    "ways that change data differently": {
      tiers: {
        gateway: tier(
          `${logs("logs", "otlp", "resource/a", "otlp_http")}\n${logs("logs/2", "otlp", "", "otlp_http")}`,
        ),
      },
    },
    "an exporter that is listed twice, which the collector starts once": {
      tiers: { gateway: tier(logs("logs", "otlp", "", "otlp_http, otlp_http")) },
    },
    "another tenant of the backend": {
      tiers: { gateway: tier(logs("logs", "otlp", "", "otlp_http, otlp_http/tenant")) },
    },
    "a connector that picks a way": {
      tiers: {
        gateway: tier(
          `${logs("logs", "otlp", "", "routing")}\n${logs("logs/a", "routing", "", "otlp_http")}\n${logs("logs/b", "routing", "", "otlp_http")}`,
        ),
      },
    },
    "two signals": {
      tiers: {
        gateway: tier(`${logs("logs", "otlp", "", "otlp_http")}\n${logs("traces", "otlp", "", "otlp_http")}`),
      },
    },
  },
  reports: {
    "two exporters with one destination": {
      tiers: { gateway: tier(logs("logs", "otlp", "batch", "otlp_http, otlp_http/same")) },
      expect: [said("logs", "logs")],
      at: ["gateway service::pipelines::logs::exporters::1"],
      severities: ["warning"],
    },
    "a connector and the way past it": {
      tiers: {
        gateway: tier(
          `${logs("logs", "otlp", "", "forward, otlp_http")}\n${logs("logs/2", "forward", "batch", "otlp_http")}`,
        ),
      },
      expect: [said("logs", "logs/2")],
    },
    "an agent that sends there by itself and through the gateway": {
      tiers: { agent: tier(logs("logs", "otlp", "", "otlp_grpc, otlp_http")), gateway },
      expect: [said("logs", "logs", ["gateway", "agent"])],
      at: ["agent service::pipelines::logs::exporters::1"],
    },
  },
});
