import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { tailSamplingOnAgent } from "./tail-sampling-on-agent";

const sampling = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  processors:
    tail_sampling/slow: { policies: [{ name: slow, type: latency, latency: { threshold_ms: 500 } }] }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling/slow], exporters: [otlp_http] }
      traces/second: { receivers: [otlp], processors: [tail_sampling/slow], exporters: [otlp_http] }
`;

describeRule(tailSamplingOnAgent, {
  silent: {
    "an agent that is no DaemonSet": {
      tiers: { agent: sampling },
      facts: { agent: { "workload.mode": "deployment" } },
    },
    "a sampler that stands in no pipeline": {
      tiers: { agent: sampling.replaceAll("processors: [tail_sampling/slow]", "processors: []") },
    },
    "agents that hand traces to each other by trace ID": {
      tiers: {
        agent: yaml`
          receivers:
            otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
            otlp/peers: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4319" } } }
          processors:
            tail_sampling: { policies: [{ name: all, type: always_sample }] }
          exporters:
            load_balancing:
              resolver: { k8s: { service: otel-agent.observability, ports: [4319] } }
              protocol: { otlp: { tls: { insecure: true } } }
            otlp_http: { endpoint: "https://otlp.example.com" }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [load_balancing] }
              traces/sampled: { receivers: [otlp/peers], processors: [tail_sampling], exporters: [otlp_http] }
        `,
      },
      facts: { agent: { "service.enabled": true, "service.name": "otel-agent" } },
    },
  },
  reports: {
    "a sampler once, however many pipelines it stands in": {
      tiers: { agent: sampling },
      expect: [
        "`tail_sampling/slow` runs on every node of `agent` and sees only the spans of that node: one node keeps a part of a trace that another drops.",
      ],
      at: ["agent processors::tail_sampling/slow"],
    },
    "a gateway that runs as a DaemonSet": {
      tiers: { gateway: sampling },
      facts: { gateway: { "workload.mode": "daemonset" } },
      expect: [
        "`tail_sampling/slow` runs on every node of `gateway` and sees only the spans of that node: one node keeps a part of a trace that another drops.",
      ],
    },
  },
});
