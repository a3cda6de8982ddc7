import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { receiverPort } from "./receiver-port";

const gateway = (receivers: string, used: string, more: Partial<Parameters<typeof exampleTier>[0]> = {}) =>
  exampleTier({
    receivers,
    ...more,
    pipelines: `traces: { receivers: ${used}, exporters: [otlp_http] }`,
  });
const both = (id: string, other: string, port: number) =>
  `\`${id}\` and \`${other}\` both listen on port ${port}: the collector fails at start with \`address already in use\`, though validation passes.`;

describeRule(receiverPort, {
  silent: {
    "different addresses of the pod": {
      tiers: {
        gateway: gateway(
          'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\notlp/local: { protocols: { grpc: { endpoint: "localhost:4317" } } }',
          "[otlp, otlp/local]",
        ),
      },
    },
    "a receiver in no pipeline, which never starts": {
      tiers: {
        gateway: gateway(
          "otlp: { protocols: { grpc: {} } }\notlp/old: { protocols: { grpc: {} } }",
          "[otlp]",
        ),
      },
    },
    "one port for TCP and for UDP": {
      tiers: {
        gateway: gateway(
          'syslog: { tcp: { listen_address: "0.0.0.0:54526" }, udp: { listen_address: "0.0.0.0:54526" }, protocol: rfc5424 }',
          "[syslog]",
        ).replace("traces:", "logs:"),
      },
    },
    "ports that are variables, sockets, and what is switched off": {
      tiers: {
        gateway: gateway(
          'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:${env:PORT}" }, http: { enabled: false } } }\notlp/2: { protocols: { grpc: { endpoint: "0.0.0.0:${env:PORT}" }, http: {} } }\nfluent_forward: { endpoint: "unix:///run/fluent.sock" }',
          "[otlp, otlp/2, fluent_forward]",
        ),
      },
    },
    "a prometheus exporter on 8888 where no metrics are offered": {
      tiers: {
        gateway: gateway("otlp: { protocols: { grpc: {} } }", "[otlp]", {
          exporters: 'otlp_http: { endpoint: "https://e" }\nprometheus: { endpoint: "0.0.0.0:8888" }',
          service: "telemetry: { metrics: { level: none } }",
        }).replace(
          "[otlp_http] }",
          "[otlp_http] }\n    metrics: { receivers: [otlp], exporters: [prometheus] }",
        ),
      },
    },
  },
  reports: {
    "two receivers by default": {
      tiers: {
        gateway: gateway(
          "otlp: { protocols: { grpc: {} } } # ours\notlp/apps:\n  protocols:\n    grpc:\n      max_recv_msg_size_mib: 16",
          "[otlp, otlp/apps]",
        ),
      },
      expect: [both("otlp/apps", "otlp", 4317)],
      at: ["gateway receivers::otlp/apps::protocols::grpc"],
      severities: ["error"],
      afterFix: {
        tiers: {
          gateway: gateway(
            "otlp: { protocols: { grpc: {} } } # ours\notlp/apps:\n  protocols:\n    grpc:\n      max_recv_msg_size_mib: 16\n      endpoint: localhost:4318",
            "[otlp, otlp/apps]",
          ),
        },
      },
    },
    "one receiver with one port for both protocols": {
      tiers: {
        gateway: gateway(
          'otlp: { protocols: { grpc: { endpoint: ":4317" }, http: { endpoint: "127.0.0.1:4317" } } }',
          "[otlp]",
        ),
      },
      expect: [
        "`otlp` listens on port 4317 for two of its protocols: the collector fails at start with `address already in use`, though validation passes.",
      ],
      at: ["gateway receivers::otlp::protocols::http::endpoint"],
    },
    "a prometheus exporter where the own metrics are": {
      tiers: {
        gateway: gateway("otlp: { protocols: { grpc: {} } }", "[otlp]", {
          exporters: 'otlp_http: { endpoint: "https://e" }\nprometheus: { endpoint: "0.0.0.0:8888" }',
        }).replace(
          "[otlp_http] }",
          "[otlp_http] }\n    metrics: { receivers: [otlp], exporters: [prometheus] }",
        ),
      },
      expect: [
        "`prometheus` listens on port 8888, where the collector offers its own metrics: it fails at start with `address already in use`, though validation passes.",
      ],
      at: ["gateway exporters::prometheus::endpoint"],
    },
    "a receiver where a reader of the own metrics is": {
      tiers: {
        gateway: gateway('zipkin: { endpoint: "${env:MY_POD_IP}:9464" }', "[zipkin]", {
          service:
            'telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "${env:MY_POD_IP}", port: 9464 } } } }] } }',
        }),
      },
      expect: [
        "`zipkin` listens on port 9464, where the collector offers its own metrics: it fails at start with `address already in use`, though validation passes.",
      ],
    },
    "an extension and a receiver": {
      tiers: {
        gateway: gateway('zipkin: { endpoint: "[::]:13133" }', "[zipkin]", {
          extensions: "health_check: {}",
          service: "extensions: [health_check]",
        }),
      },
      expect: [both("zipkin", "health_check", 13133)],
      at: ["gateway receivers::zipkin::endpoint"],
    },
  },
});
