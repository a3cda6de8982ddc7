import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { memory } from "./memory";

const config = (settings: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    tail_sampling: { ${settings}policies: [{ name: all, type: always_sample }] }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
`;
const load = { "load.traces-per-second": 1000, "load.spans-per-second": 10_000, "workload.replicas": 1 };

describeRule(memory, {
  silent: {
    "1,000 traces a second in 2 GiB": {
      tiers: { gateway: config("") },
      facts: { gateway: { ...load, "resources.limits.memory": "2Gi" } },
    },
    "a ring that is too small to need much": {
      tiers: { gateway: config("num_traces: 1000, ") },
      facts: { gateway: { ...load, "resources.limits.memory": "128Mi" } },
    },
  },
  reports: {
    "the same in 1 GiB": {
      tiers: { gateway: config("") },
      facts: { gateway: { ...load, "resources.limits.memory": "1Gi" } },
      expect: [
        "Spans waiting in `tail_sampling` take about 757 MiB of this pod's 1,024 MiB: a burst is refused or ends in an out-of-memory kill.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["warning"],
    },
  },
  asks: {
    "the traces first": { tiers: { gateway: config("") }, expect: ["gateway load.traces-per-second"] },
    "the spans then": {
      tiers: { gateway: config("") },
      facts: { gateway: { "load.traces-per-second": 10 } },
      expect: ["gateway load.spans-per-second"],
    },
    "the limit last": {
      tiers: { gateway: config("") },
      facts: { gateway: load },
      expect: ["gateway resources.limits.memory"],
    },
  },
});
