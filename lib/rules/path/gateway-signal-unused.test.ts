import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { gatewaySignalUnused } from "./gateway-signal-unused";

const agent = exampleTier({
  exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
  pipelines: "traces: { receivers: [otlp], exporters: [otlp_grpc] }",
});
const gateway = (receivers: string) =>
  exampleTier({
    receivers: 'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }\nprometheus: { config: {} }',
    pipelines: `traces: { receivers: [otlp], exporters: [otlp_http] }\n# from nodes\nmetrics: { receivers: ${receivers}, exporters: [otlp_http] }`,
  });
const closed = { gateway: { "gateway.direct-clients": false } };

describeRule(gatewaySignalUnused, {
  silent: {
    "a receiver of the gateway's own": {
      tiers: { agent, gateway: gateway("[otlp, prometheus]") },
      facts: closed,
    },
    "clients that send to it": {
      tiers: { agent, gateway: gateway("[otlp]") },
      facts: { gateway: { "gateway.direct-clients": true } },
    },
    "a gateway that no tier of the design sends to": {
      tiers: { gateway: gateway("[otlp]") },
      facts: closed,
    },
  },
  asks: {
    "whether clients send to it": {
      tiers: { agent, gateway: gateway("[otlp]") },
      expect: ["gateway gateway.direct-clients"],
    },
  },
  reports: {
    "metrics that nobody sends": {
      tiers: { agent, gateway: gateway("[otlp]") },
      facts: closed,
      expect: [
        "No tier sends metrics to `gateway`, so `metrics` gets no data. If they are meant to come, a sender lacks a pipeline; otherwise it is left over.",
      ],
      at: ["gateway service::pipelines::metrics"],
      severities: ["info"],
      afterFix: { fix: "remove" },
    },
  },
});
