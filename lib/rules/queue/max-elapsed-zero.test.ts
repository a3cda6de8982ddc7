import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { maxElapsedZero } from "./max-elapsed-zero";

const config = (retry: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc:
      endpoint: otlp.example.com:4317
      retry_on_failure: ${retry} # as agreed
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;

describeRule(maxElapsedZero, {
  silent: {
    "a longer time": { tiers: { gateway: config("{ max_elapsed_time: 1h }") } },
    "no retries at all": { tiers: { gateway: config("{ enabled: false, max_elapsed_time: 0s }") } },
  },
  reports: {
    "a bare 0": {
      tiers: { gateway: config("{ initial_interval: 1s, max_elapsed_time: 0 }") },
      expect: [
        "`otlp_grpc` repeats a request for ever: one that is never taken holds a consumer, and the queue in memory fills up behind it.",
      ],
      at: ["gateway exporters::otlp_grpc::retry_on_failure::max_elapsed_time"],
      severities: ["info"],
      afterFix: { tiers: { gateway: config("{ initial_interval: 1s }") } },
    },
  },
});
