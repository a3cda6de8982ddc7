import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { minSizeVsQueue } from "./min-size-vs-queue";

const config = (queue: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc:
      endpoint: otlp.example.com:4317
      sending_queue: ${queue} # measured
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;

describeRule(minSizeVsQueue, {
  silent: {
    "units that differ": { tiers: { gateway: config("{ queue_size: 10, batch: { min_size: 8192 } }") } },
    "batches that are off": {
      tiers: { gateway: config("{ sizer: items, queue_size: 10, batch: { enabled: false } }") },
    },
    "a queue that is off": {
      tiers: { gateway: config("{ enabled: false, sizer: items, queue_size: 10, batch: {} }") },
    },
  },
  reports: {
    "the default of a batch": {
      tiers: { gateway: config("{ sizer: items, queue_size: 1000, batch: {} }") },
      expect: [
        "`otlp_grpc` waits for batches of 8,192, but its queue holds 1,000: the collector refuses that and does not start.",
      ],
      at: ["gateway exporters::otlp_grpc::sending_queue::batch"],
      severities: ["error"],
    },
    bytes: {
      tiers: {
        gateway: config("{ sizer: bytes, queue_size: 1000, batch: { sizer: bytes, min_size: 2000 } }"),
      },
      expect: [
        "`otlp_grpc` waits for batches of 2,000, but its queue holds 1,000: the collector refuses that and does not start.",
      ],
      at: ["gateway exporters::otlp_grpc::sending_queue::batch::min_size"],
      afterFix: {
        fix: "larger-queue",
        tiers: {
          gateway: config("{ sizer: bytes, queue_size: 2000, batch: { sizer: bytes, min_size: 2000 } }"),
        },
      },
    },
  },
});
