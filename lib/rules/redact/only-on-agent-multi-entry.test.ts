import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { onlyOnAgentMultiEntry } from "./only-on-agent-multi-entry";

const redaction = "redaction: { allow_all_keys: true, blocked_key_patterns: [mail] }";
const agent = (processors: string) =>
  exampleTier({
    processors: redaction,
    exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
    pipelines: `logs: { receivers: [otlp], processors: ${processors}, exporters: [otlp_grpc] }`,
  });
const gateway = (receivers: string, processors = "") =>
  exampleTier({
    receivers:
      'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } } # agents\nwebhook_event: { endpoint: "0.0.0.0:8088" }',
    processors: "redaction: { allow_all_keys: false }",
    pipelines: `logs: { receivers: ${receivers},${processors} exporters: [otlp_http] }`,
  });

describeRule(onlyOnAgentMultiEntry, {
  silent: {
    "agents that do not redact": { tiers: { agent: agent("[]"), gateway: gateway("[otlp, webhook_event]") } },
    "a gateway that everything reaches by the agents": {
      tiers: { agent: agent("[redaction]"), gateway: gateway("[otlp]") },
      facts: { gateway: { "gateway.direct-clients": false, "gateway.exposed": false } },
    },
    "a gateway that redacts in its own way": {
      tiers: {
        agent: agent("[redaction]"),
        gateway: gateway("[otlp, webhook_event]", " processors: [redaction],"),
      },
    },
  },
  asks: {
    "whether the gateway is exposed": {
      tiers: { agent: agent("[redaction]"), gateway: gateway("[otlp]") },
      facts: { gateway: { "gateway.direct-clients": false } },
      expect: ["gateway gateway.exposed"],
    },
  },
  reports: {
    "a receiver of the gateway's own": {
      tiers: { agent: agent("[redaction]"), gateway: gateway("[otlp, webhook_event]") },
      expect: [
        "`redaction` redacts on `agent` only, but `webhook_event` feeds `logs` of `gateway` too: what it takes reaches the backend in clear text. Redact on `gateway` as well.",
      ],
      at: ["gateway service::pipelines::logs"],
      severities: ["warning"],
      afterFix: { fix: "copy" },
    },
    "a gateway that the world reaches": {
      tiers: { agent: agent("[redaction]"), gateway: gateway("[otlp]") },
      facts: { gateway: { "gateway.exposed": true } },
      expect: [
        "`redaction` redacts on `agent` only, but clients send to `gateway` directly: what they send through `logs` reaches the backend in clear text. Redact on `gateway` as well.",
      ],
    },
  },
});
