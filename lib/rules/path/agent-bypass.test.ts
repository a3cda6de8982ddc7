import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { agentBypass } from "./agent-bypass";

const agent = (pipelines: string) =>
  exampleTier({
    receivers: "otlp: { protocols: { grpc: {} } }\nzipkin: {}",
    processors: "filter: { traces: { span: ['name == \"x\"'] } }",
    exporters:
      'otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }\notlp_http: { endpoint: "https://archive.example.com" }\ndebug: {}',
    pipelines,
  });
const gateway = exampleTier({ pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }" });
const traces = (id: string, receivers: string, exporters: string, processors = "") =>
  `${id}: { receivers: [${receivers}], processors: [${processors}], exporters: [${exporters}] }`;

describeRule(agentBypass, {
  silent: {
    "a debug exporter beside": {
      tiers: { agent: agent(traces("traces", "otlp", "otlp_grpc, debug")), gateway },
    },
    "receivers of their own": {
      tiers: {
        agent: agent(
          `${traces("traces", "otlp", "otlp_grpc")}\n${traces("traces/2", "zipkin", "otlp_http")}`,
        ),
        gateway,
      },
    },
    "a part of the data": {
      tiers: {
        agent: agent(
          `${traces("traces", "otlp", "otlp_grpc")}\n${traces("traces/2", "otlp", "otlp_http", "filter")}`,
        ),
        gateway,
      },
    },
  },
  reports: {
    "a second pipeline": {
      tiers: {
        agent: agent(`${traces("traces", "otlp", "otlp_grpc")}\n${traces("traces/2", "otlp", "otlp_http")}`),
        gateway,
      },
      expect: [
        "`otlp_http` sends traces from `agent` past `gateway`, which gets them as well: its sampling, redaction and queues do not hold for them, and they may be stored twice.",
      ],
      at: ["agent exporters::otlp_http"],
      severities: ["info"],
    },
  },
});
