import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { protocolDisabled } from "./protocol-disabled";

const agent = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  exporters:
    otlp_http: { endpoint: "http://otel-gateway:4318" }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const gateway = (receiver: string) => `receivers:
${receiver}exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const message =
  "`otlp` of `gateway` has no OTLP/HTTP, which `otlp_http` speaks: every connection is refused, and the data is lost when its queue is full.";

describeRule(protocolDisabled, {
  silent: {
    "a protocol without settings of its own": {
      tiers: { agent, gateway: gateway("  otlp:\n    protocols:\n      http:\n") },
    },
    "a port that the other protocol holds": {
      tiers: { agent, gateway: gateway('  otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4318" } } }\n') },
    },
  },
  reports: {
    "a protocol that is missing": {
      tiers: { agent, gateway: gateway("  otlp:\n    protocols:\n      grpc: # for agents\n") },
      expect: [message],
      at: ["gateway receivers::otlp::protocols"],
      afterFix: {
        tiers: {
          gateway: gateway(
            "  otlp:\n    protocols:\n      grpc: # for agents\n      http:\n        endpoint: ${env:MY_POD_IP}:4318\n",
          ),
        },
      },
    },
    "a protocol that is switched off": {
      tiers: {
        agent,
        gateway: gateway(
          "  otlp:\n    protocols:\n      grpc:\n      http:\n        enabled: false\n        endpoint: 0.0.0.0:4318\n",
        ),
      },
      expect: [message],
      at: ["gateway receivers::otlp::protocols::http"],
      afterFix: {
        tiers: {
          gateway: gateway(
            "  otlp:\n    protocols:\n      grpc:\n      http:\n        endpoint: 0.0.0.0:4318\n",
          ),
        },
      },
    },
    "a receiver without protocols": {
      tiers: { agent, gateway: gateway("  otlp:\n") },
      expect: [message],
      at: ["gateway receivers::otlp"],
    },
  },
});
