import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { agentGatewayAgent } from "./agent-gateway-agent";

const tier = (to: string, pipelines: string) =>
  exampleTier({
    receivers: 'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }',
    exporters: `otlp_grpc: { endpoint: "${to}:4317", tls: { insecure: true } }\notlp_http: { endpoint: "https://otlp.example.com" }`,
    pipelines,
  });
const on = (...signals: readonly string[]) =>
  signals.map((signal) => `${signal}: { receivers: [otlp], exporters: [otlp_grpc] }`).join("\n");
const named = { agent: { "service.name": "otel-agent" }, edge: { "service.name": "otel-edge" } };

describeRule(agentGatewayAgent, {
  silent: {
    "another signal on the way back": {
      tiers: {
        agent: tier("otel-gateway", `${on("traces")}\nlogs: { receivers: [otlp], exporters: [otlp_http] }`),
        gateway: tier("otel-agent", `${on("logs")}\ntraces: { receivers: [otlp], exporters: [otlp_http] }`),
      },
      facts: named,
    },
    "an agent that sends what comes back to a backend": {
      tiers: {
        agent: exampleTier({
          receivers:
            'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }\notlp/back: { protocols: { grpc: { endpoint: "0.0.0.0:14317" } } }',
          exporters:
            'otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }\notlp_http: { endpoint: "https://otlp.example.com" }',
          pipelines: `${on("traces")}\ntraces/back: { receivers: [otlp/back], exporters: [otlp_http] }`,
        }),
        gateway: tier("otel-agent", on("traces")).replace("otel-agent:4317", "otel-agent:14317"),
      },
      facts: named,
    },
  },
  reports: {
    "two signals there and back": {
      tiers: {
        agent: tier("otel-gateway", on("traces", "metrics")),
        gateway: tier("otel-agent", on("traces", "metrics")),
      },
      facts: named,
      expect: [
        "`otlp_grpc` sends traces from `gateway` back to `agent`, where they come from: they go round for ever, and every round adds more. Send them to a backend instead.",
        "`otlp_grpc` sends metrics from `gateway` back to `agent`, where they come from: they go round for ever, and every round adds more. Send them to a backend instead.",
      ],
      severities: ["error", "error"],
    },
    "a way over three tiers": {
      tiers: {
        agent: tier("otel-edge", on("logs")),
        edge: tier("otel-gateway", on("logs")),
        gateway: tier("otel-agent", on("logs")),
      },
      roles: { edge: "gateway" },
      facts: named,
      expect: [
        "`otlp_grpc` sends logs from `gateway` back to `agent`, where they come from: they go round for ever, and every round adds more. Send them to a backend instead.",
      ],
      at: ["gateway hop::gateway/otlp_grpc→agent"],
    },
  },
});
