import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { self } from "./self";

const gateway = (pipelines: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }
    otlp/layer2: { protocols: { grpc: { endpoint: "0.0.0.0:4319" } } }
  processors:
    filter: { traces: { span: ['attributes["seen"] == true'] } }
  connectors: { forward: {} }
  exporters:
    otlp_grpc/self: { endpoint: otel-gateway:4317, tls: { insecure: true } }
    otlp_grpc/layer2: { endpoint: otel-gateway:4319, tls: { insecure: true } }
    otlp_grpc/sidecar: { endpoint: localhost:14317, tls: { insecure: true } }
    otlp_http: { endpoint: "https://otlp.example.com" }
  service:
    pipelines: ${pipelines}
`;
const named = { gateway: { "service.name": "otel-gateway" } };

describeRule(self, {
  silent: {
    "a second layer with a receiver of its own": {
      tiers: {
        gateway: gateway(
          "{ traces: { receivers: [otlp], exporters: [otlp_grpc/layer2] }, traces/2: { receivers: [otlp/layer2], exporters: [otlp_http] } }",
        ),
      },
      facts: named,
    },
    "something else in the pod": {
      tiers: { gateway: gateway("{ traces: { receivers: [otlp], exporters: [otlp_grpc/sidecar] } }") },
      facts: named,
    },
    "another signal": {
      tiers: {
        gateway: gateway(
          "{ traces: { receivers: [otlp], exporters: [otlp_http] }, metrics: { receivers: [otlp/layer2], exporters: [otlp_grpc/self] } }",
        ),
      },
      facts: named,
    },
    "a filter that may end it": {
      tiers: {
        gateway: gateway(
          "{ traces: { receivers: [otlp], processors: [filter], exporters: [otlp_grpc/self] } }",
        ),
      },
      facts: named,
    },
    "a filter before a connector": {
      tiers: {
        gateway: gateway(
          "{ traces/in: { receivers: [otlp], processors: [filter], exporters: [forward] }, traces: { receivers: [forward], exporters: [otlp_grpc/self] } }",
        ),
      },
      facts: named,
    },
  },
  reports: {
    "its own Service": {
      tiers: {
        gateway: gateway("{ traces: { receivers: [otlp], exporters: [otlp_http, otlp_grpc/self] } }"),
      },
      facts: named,
      expect: [
        "`otlp_grpc/self` sends traces to `otlp` of its own tier `gateway`, which hands them to `otlp_grpc/self` again: they go round for ever and multiply. Send them elsewhere.",
      ],
      at: ["gateway hop::gateway/otlp_grpc/self→gateway"],
      severities: ["error"],
    },
    "through a connector": {
      tiers: {
        gateway: gateway(
          "{ logs/in: { receivers: [otlp], exporters: [forward] }, logs: { receivers: [forward], exporters: [otlp_grpc/self] } }",
        ),
      },
      facts: named,
      expect: [
        "`otlp_grpc/self` sends logs to `otlp` of its own tier `gateway`, which hands them to `otlp_grpc/self` again: they go round for ever and multiply. Send them elsewhere.",
      ],
    },
  },
});
