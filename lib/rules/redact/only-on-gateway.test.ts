import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { onlyOnGateway } from "./only-on-gateway";

const agent = (queue: string, exporters: string, processors = "[memory_limiter, batch]", defined = "") =>
  exampleTier({
    extensions: "file_storage: {}",
    processors: `memory_limiter: { check_interval: 1s, limit_mib: 400 }\nbatch: {} # last${defined}`,
    exporters: `otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true }, sending_queue: { ${queue} } }\ndebug: { verbosity: detailed }\ndebug/brief: {}`,
    service: "extensions: [file_storage]",
    pipelines: `logs: { receivers: [otlp], processors: ${processors}, exporters: ${exporters} }`,
  });
const gateway = (processors = "[redaction/mails]") =>
  exampleTier({
    processors: "redaction/mails: { allow_all_keys: true, blocked_key_patterns: [mail] }",
    pipelines: `logs: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
const inMemory = "queue_size: 500";

describeRule(onlyOnGateway, {
  silent: {
    "no redaction anywhere": {
      tiers: { agent: agent("storage: file_storage", "[otlp_grpc]"), gateway: gateway("[]") },
    },
    "a network of one's own": {
      tiers: { agent: agent(inMemory, "[otlp_grpc, debug/brief]"), gateway: gateway() },
      facts: { agent: { "cluster.trust-boundary": false } },
    },
  },
  asks: {
    "whether data leaves a trust boundary": {
      tiers: { agent: agent(inMemory, "[otlp_grpc]"), gateway: gateway() },
      expect: ["agent cluster.trust-boundary"],
    },
  },
  reports: {
    "a queue on disk": {
      tiers: { agent: agent("storage: file_storage", "[otlp_grpc]"), gateway: gateway() },
      expect: [
        "`redaction/mails` redacts on `gateway` only, but `otlp_grpc` of `agent` keeps what `logs` sends on the node's disk: sensitive data is there in clear text. Redact on `agent`.",
      ],
      at: ["agent service::pipelines::logs"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          agent: agent(
            "storage: file_storage",
            "[otlp_grpc]",
            "[memory_limiter, redaction/mails, batch]",
            "\nredaction/mails:\n  allow_all_keys: true\n  blocked_key_patterns: [mail]",
          ),
        },
      },
    },
    "a debug exporter that prints everything": {
      tiers: { agent: agent(inMemory, "[otlp_grpc, debug]"), gateway: gateway() },
      expect: [
        "`redaction/mails` redacts on `gateway` only, but `debug` of `agent` writes what passes `logs` into the node's logs: sensitive data is there in clear text. Redact on `agent`.",
      ],
    },
    "a border": {
      tiers: { agent: agent(inMemory, "[otlp_grpc]"), gateway: gateway() },
      facts: { agent: { "cluster.trust-boundary": true } },
      expect: [
        "`redaction/mails` redacts on `gateway` only, but what `logs` of `agent` sends crosses a trust boundary before: sensitive data leaves in clear text. Redact on `agent`.",
      ],
    },
  },
});
