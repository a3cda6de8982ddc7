import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { numTracesTooSmall } from "./num-traces-too-small";

const config = (settings: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    tail_sampling: { ${settings}policies: [{ name: all, type: always_sample }] } # sized in spring
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
`;

describeRule(numTracesTooSmall, {
  silent: {
    "the defaults at 1,000 traces a second": {
      tiers: { gateway: config("") },
      facts: { gateway: { "load.traces-per-second": 3000, "workload.replicas": 3 } },
    },
    "a wait that is not known": {
      tiers: { gateway: config('decision_wait: "${env:WAIT}", ') },
      facts: { gateway: { "load.traces-per-second": 1_000_000 } },
    },
  },
  reports: {
    "what the processor itself expects": {
      tiers: { gateway: config("num_traces: 100, expected_new_traces_per_sec: 10, ") },
      expect: [
        "`tail_sampling` holds 100 traces, but 10 new ones a second wait 30 s: the oldest are thrown out undecided.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: config("num_traces: 600, expected_new_traces_per_sec: 10, ") } },
    },
    "the fewest pods of an autoscaler": {
      tiers: { gateway: config("decision_wait: 10s, ") },
      facts: {
        gateway: { "load.traces-per-second": 20_000, "hpa.enabled": true, "hpa.min": 2, "hpa.max": 10 },
      },
      expect: [
        "`tail_sampling` holds 50,000 traces, but 10,000 new ones a second wait 10 s: the oldest are thrown out undecided.",
      ],
    },
  },
  asks: {
    "the load": { tiers: { gateway: config("") }, expect: ["gateway load.traces-per-second"] },
  },
});
