import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { localhostBind } from "./localhost-bind";

const agent = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  exporters:
    otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;
const gateway = (grpc: string) => `receivers:
  otlp:
    protocols:
      grpc:${grpc}
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(localhostBind, {
  silent: {
    "an address that is a variable": {
      tiers: { agent, gateway: gateway(' { endpoint: "${env:MY_POD_IP}:4317" }') },
    },
    "all addresses": { tiers: { agent, gateway: gateway(' { endpoint: "[::]:4317" }') } },
    "no endpoint in a collector that then took all addresses": {
      tiers: { agent: agent.replaceAll("otlp_grpc", "otlp"), gateway: gateway("") },
      collector: "0.103.0",
    },
    "a tier that sends to itself": {
      tiers: {
        agent: yaml`
          receivers:
            otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
            otlp/own: { protocols: { grpc: { endpoint: localhost:4319 } } }
          exporters:
            otlp_grpc: { endpoint: "localhost:4319", tls: { insecure: true } }
            otlp_http: { endpoint: "https://otlp.example.com" }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_grpc] }
              traces/own: { receivers: [otlp/own], exporters: [otlp_http] }
        `,
      },
    },
  },
  reports: {
    "localhost, as written": {
      tiers: { agent, gateway: gateway("\n        endpoint: 127.0.0.1:4317 # local") },
      expect: [
        "`otlp` of `gateway` listens on `127.0.0.1:4317` only, so `otlp_grpc` in another pod is refused and its data is lost.",
      ],
      at: ["gateway receivers::otlp::protocols::grpc::endpoint"],
      afterFix: {
        tiers: {
          agent,
          gateway: gateway("\n        endpoint: ${env:MY_POD_IP}:4317 # local"),
        },
      },
    },
    "no endpoint": {
      tiers: { agent, gateway: gateway(" # default") },
      expect: [
        "`otlp` of `gateway` sets no endpoint for OTLP/gRPC: it listens on localhost only, so `otlp_grpc` in another pod is refused and its data is lost.",
      ],
      at: ["gateway receivers::otlp::protocols::grpc"],
    },
  },
});
