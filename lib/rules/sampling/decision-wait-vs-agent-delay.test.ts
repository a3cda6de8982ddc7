import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { decisionWaitVsAgentDelay } from "./decision-wait-vs-agent-delay";

const agent = (exporter: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc: { endpoint: "otel-gateway.observability.svc.cluster.local:4317", tls: { insecure: true }${exporter} }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;
const gateway = (wait: string) => yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  processors:
    tail_sampling: { decision_wait: ${wait}, policies: [{ name: all, type: always_sample }] } # agreed
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
`;
const slow = { gateway: { "load.slowest-trace": 20 } };

describeRule(decisionWaitVsAgentDelay, {
  silent: {
    "a wait that is long enough": { tiers: { agent: agent(""), gateway: gateway("25s") }, facts: slow },
    "no retry to wait for": {
      tiers: { agent: agent(", retry_on_failure: { enabled: false }"), gateway: gateway("20s") },
      facts: slow,
    },
    "a delay that is not known": {
      tiers: {
        agent: agent(', sending_queue: { batch: { flush_timeout: "${env:FLUSH}" } }'),
        gateway: gateway("1s"),
      },
      facts: slow,
    },
    "spans that come from applications only": { tiers: { gateway: gateway("1s") }, facts: slow },
  },
  reports: {
    "a batch of the exporter on the way": {
      tiers: { agent: agent(", sending_queue: { batch: { flush_timeout: 2s } }"), gateway: gateway("26s") },
      facts: slow,
      expect: [
        "`tail_sampling` decides after 26 s, but the last span of a trace takes up to 20 s and 7 s more on its way here: it comes too late.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: gateway("27s") } },
    },
  },
  asks: {
    "the slowest trace": {
      tiers: { agent: agent(""), gateway: gateway("30s") },
      expect: ["gateway load.slowest-trace"],
    },
  },
});
