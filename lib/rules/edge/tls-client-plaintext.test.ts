import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { tlsClientPlaintext } from "./tls-client-plaintext";

const agent = (id: string, settings: string) => yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  exporters:
    ${id}: ${settings}
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [${id}] }
`;
const gateway = yaml`
  receivers:
    otlp:
      protocols:
        grpc: { endpoint: "\${env:MY_POD_IP}:4317", tls: { cert_file: /c, key_file: /k } }
        http: { endpoint: "\${env:MY_POD_IP}:4318", tls: { cert_file: /c, key_file: /k } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const message = (id: string) =>
  `\`otlp\` of \`gateway\` takes TLS only, but \`${id}\` sends in plaintext: every connection is closed, and the data is lost when its queue is full.`;

describeRule(tlsClientPlaintext, {
  silent: {
    "a client with TLS": {
      tiers: { agent: agent("otlp_grpc", '{ endpoint: "otel-gateway:4317" }'), gateway },
    },
    "a receiver without TLS": {
      tiers: {
        agent: agent("otlp_grpc", '{ endpoint: "otel-gateway:4317", tls: { insecure: true } }'),
        gateway: gateway.replaceAll(", tls: { cert_file: /c, key_file: /k }", ""),
      },
    },
  },
  reports: {
    "gRPC with insecure": {
      tiers: {
        agent: agent("otlp_grpc", '{ endpoint: "otel-gateway:4317", tls: { insecure: true } }'),
        gateway,
      },
      expect: [message("otlp_grpc")],
      at: ["agent exporters::otlp_grpc::tls::insecure"],
    },
    "HTTP with an http address": {
      tiers: { agent: agent("otlp_http", '{ endpoint: "http://otel-gateway:4318" }'), gateway },
      expect: [message("otlp_http")],
      at: ["agent exporters::otlp_http::endpoint"],
    },
  },
});
