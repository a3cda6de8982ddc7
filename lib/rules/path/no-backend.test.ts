import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { noBackend } from "./no-backend";

const agent = (exporters: string) =>
  exampleTier({
    exporters:
      'otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }\notlp_http: { endpoint: "https://otlp.example.com" }',
    pipelines: `traces: { receivers: [otlp], exporters: ${exporters} }`,
  });
const gateway = (pipelines: string) =>
  exampleTier({
    connectors: "span_metrics: {}\nforward: {}",
    exporters: 'debug: {}\nfile: { path: /tmp/out }\notlp_http: { endpoint: "https://otlp.example.com" }',
    pipelines,
  });
const said = (end: string) =>
  `traces that \`otlp_grpc\` sends from \`agent\` to \`gateway\` end there in \`${end}\`: they reach no backend and are lost. Add an exporter to the pipelines that take them.`;

describeRule(noBackend, {
  silent: {
    "metrics that are made of the traces": {
      tiers: {
        agent: agent("[otlp_grpc]"),
        gateway: gateway(
          "traces: { receivers: [otlp], exporters: [span_metrics, debug] }\nmetrics: { receivers: [span_metrics], exporters: [otlp_http] }",
        ),
      },
    },
    "an agent that sends to a backend as well": {
      tiers: {
        agent: agent("[otlp_grpc, otlp_http]"),
        gateway: gateway("traces: { receivers: [otlp], exporters: [debug] }"),
      },
    },
    "a signal that is not taken at all, of which another rule speaks": {
      tiers: {
        agent: agent("[otlp_grpc]"),
        gateway: gateway("logs: { receivers: [otlp], exporters: [debug] }"),
      },
    },
    "one tier alone, as in a trial": {
      tiers: { gateway: gateway("traces: { receivers: [otlp], exporters: [debug] }") },
    },
  },
  reports: {
    "a file, behind a connector": {
      tiers: {
        agent: agent("[otlp_grpc]"),
        gateway: gateway(
          "traces: { receivers: [otlp], exporters: [forward] }\ntraces/2: { receivers: [forward], exporters: [file, debug] }",
        ),
      },
      expect: [said("file")],
      at: ["agent hop::agent/otlp_grpc→gateway"],
      severities: ["error"],
    },
  },
});
