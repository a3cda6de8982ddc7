import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { tlsPlaintextReceiver } from "./tls-plaintext-receiver";

const agent = (
  id: string,
  settings: string,
) => `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
exporters:
  ${id}:
${settings}service:
  pipelines:
    traces: { receivers: [otlp], exporters: [${id}] }
`;
const gateway = (tls = "") => yaml`
  receivers:
    otlp:
      protocols:
        grpc: { endpoint: "\${env:MY_POD_IP}:4317"${tls} }
        http: { endpoint: "\${env:MY_POD_IP}:4318"${tls} }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const message = (id: string) =>
  `\`${id}\` starts with a TLS handshake, but \`otlp\` of \`gateway\` has no \`tls\`: every connection fails, and the data is lost when its queue is full.`;

describeRule(tlsPlaintextReceiver, {
  silent: {
    "TLS on both sides": {
      tiers: {
        agent: agent("otlp_grpc", "    endpoint: otel-gateway:4317\n"),
        gateway: gateway(", tls: { cert_file: /c, key_file: /k }"),
      },
    },
    "plaintext on both sides, over HTTP": {
      tiers: { agent: agent("otlp_http", "    endpoint: http://otel-gateway:4318\n"), gateway: gateway() },
    },
    "a setting that is a variable": {
      tiers: {
        agent: agent(
          "otlp_grpc",
          '    endpoint: otel-gateway:4317\n    tls: { insecure: "${env:INSECURE}" }\n',
        ),
        gateway: gateway(),
      },
    },
  },
  reports: {
    "gRPC without TLS settings": {
      tiers: { agent: agent("otlp_grpc", "    endpoint: otel-gateway:4317 # pool\n"), gateway: gateway() },
      expect: [message("otlp_grpc")],
      at: ["agent exporters::otlp_grpc::endpoint"],
      afterFix: {
        tiers: {
          agent: agent(
            "otlp_grpc",
            "    endpoint: otel-gateway:4317 # pool\n    tls:\n      insecure: true\n",
          ),
        },
      },
    },
    "HTTP with an https address": {
      tiers: {
        agent: agent("otlp_http", "    endpoint: https://otel-gateway:4318 # pool\n"),
        gateway: gateway(),
      },
      expect: [message("otlp_http")],
      afterFix: { tiers: { agent: agent("otlp_http", "    endpoint: http://otel-gateway:4318 # pool\n") } },
    },
    "a load balancer": {
      tiers: {
        agent: agent(
          "load_balancing",
          "    resolver: { dns: { hostname: otel-gateway-headless } }\n    protocol: { otlp: { timeout: 5s } }\n",
        ),
        gateway: gateway(),
      },
      expect: [message("load_balancing")],
      afterFix: {
        tiers: {
          agent: agent(
            "load_balancing",
            "    resolver: { dns: { hostname: otel-gateway-headless } }\n    protocol: { otlp: { timeout: 5s, tls: { insecure: true } } }\n",
          ),
        },
      },
    },
    "a client with a CA, and leaves the choice of the side": {
      tiers: {
        agent: agent("otlp_grpc", "    endpoint: otel-gateway:4317\n    tls: { ca_file: /ca.crt }\n"),
        gateway: gateway(),
      },
      expect: [message("otlp_grpc")],
    },
  },
});
