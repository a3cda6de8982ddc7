import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { signalNotAccepted } from "./signal-not-accepted";

const agent = (signals: readonly string[]) =>
  [
    'receivers: { otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } } }',
    "exporters:",
    '  otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }',
    "service:",
    "  pipelines:",
    ...signals.map((signal) => `    ${signal}: { receivers: [otlp], exporters: [otlp_grpc] }`),
    "",
  ].join("\n");

const gateway = yaml`
  receivers:
    otlp:
      protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } }
  processors:
    memory_limiter: { check_interval: 1s, limit_percentage: 80 }
    tail_sampling: { policies: [{ name: all, type: always_sample }] }
    batch/large: { send_batch_size: 16384 }
  exporters:
    otlp_http/backend: { endpoint: "https://otlp.example.com" }
    debug: {}
  service:
    pipelines:
      # What the agents send.
      traces:
        receivers: [otlp]
        processors: [tail_sampling, batch/large]
        exporters: [debug, otlp_http/backend]
`;

describeRule(signalNotAccepted, {
  silent: {
    "signals that all have a pipeline, one of them by name": {
      tiers: {
        agent: agent(["traces", "metrics"]),
        gateway: `${gateway}    metrics/agents: { receivers: [otlp], exporters: [otlp_http/backend] }\n`,
      },
    },
    "an address that no tier owns": {
      tiers: { agent: agent(["metrics"]).replace("otel-gateway", "otlp.example.com"), gateway },
    },
  },
  reports: {
    "each signal that is refused, and builds its pipeline like the others": {
      tiers: { agent: agent(["traces", "metrics", "logs"]), gateway },
      expect: [
        "`otlp` of `gateway` is in no logs pipeline: the logs that `otlp_grpc` sends are refused and lost.",
        "`otlp` of `gateway` is in no metrics pipeline: the metrics that `otlp_grpc` sends are refused and lost.",
      ],
      at: ["agent hop::agent/otlp_grpc→gateway", "agent hop::agent/otlp_grpc→gateway"],
      afterFix: {
        fix: "add-pipeline",
        tiers: {
          gateway: `${gateway}    logs:
      receivers: [otlp]
      processors: [memory_limiter, batch/large]
      exporters: [otlp_http/backend]
`,
        },
      },
    },
    "a pipeline of the signal without the receiver, which joins it": {
      tiers: {
        agent: agent(["metrics"]),
        gateway: yaml`
          receivers:
            otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
            prometheus: { config: {} }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_http] }
              metrics/own: { receivers: [prometheus], exporters: [otlp_http] } # scraped
        `,
      },
      expect: [
        "`otlp` of `gateway` is in no metrics pipeline: the metrics that `otlp_grpc` sends are refused and lost.",
      ],
      afterFix: {
        tiers: {
          gateway: yaml`
            receivers:
              otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
              prometheus: { config: {} }
            exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
            service:
              pipelines:
                traces: { receivers: [otlp], exporters: [otlp_http] }
                metrics/own: { receivers: [prometheus, otlp], exporters: [otlp_http] } # scraped
          `,
        },
      },
    },
    "a gateway whose exporter cannot carry the signal": {
      tiers: {
        agent: agent(["logs"]),
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          exporters: { prometheus_remote_write: { endpoint: "https://metrics.example.com" } }
          service:
            pipelines:
              metrics: { receivers: [otlp], exporters: [prometheus_remote_write] }
        `,
      },
      expect: [
        "`otlp` of `gateway` is in no logs pipeline: the logs that `otlp_grpc` sends are refused and lost. `gateway` has no exporter for them either.",
      ],
    },
    "a tier that sends to itself, where taking more in would send it round": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "127.0.0.1:4317" } } } }
          connectors: { count: {} }
          exporters: { otlp_grpc: { endpoint: "localhost:4317", tls: { insecure: true } } }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [count] }
              metrics: { receivers: [count], exporters: [otlp_grpc] }
        `,
      },
      expect: [
        "`otlp` of `gateway` is in no metrics pipeline: the metrics that `otlp_grpc` sends are refused and lost.",
      ],
    },
    "two senders once": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          exporters:
            otlp_grpc/a: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
            otlp_grpc/b: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
          service:
            pipelines:
              metrics: { receivers: [otlp], exporters: [otlp_grpc/a, otlp_grpc/b] }
        `,
        gateway,
      },
      expect: [
        "`otlp` of `gateway` is in no metrics pipeline: the metrics that `otlp_grpc/a` sends are refused and lost.",
      ],
    },
  },
});
