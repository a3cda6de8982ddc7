import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { doubleBatching } from "./double-batching";

const config = (processors: string, queue: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors: { batch: {}, transform: {} }
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com", sending_queue: ${queue} } # the vendor
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }
`;

describeRule(doubleBatching, {
  silent: {
    "a queue that does not batch": { tiers: { gateway: config("[batch]", "{ queue_size: 10 }") } },
    "batches of the queue that are off": {
      tiers: { gateway: config("[batch]", "{ batch: { enabled: false } }") },
    },
    "a queue that is off": { tiers: { gateway: config("[batch]", "{ enabled: false, batch: {} }") } },
  },
  reports: {
    "a queue that batches": {
      tiers: { gateway: config("[transform, batch]", "{ batch: {} }") },
      expect: [
        "`batch` in `traces` batches what the queue of `otlp_http` batches again: one more copy and wait, and errors no longer reach the sender.",
      ],
      at: ["gateway service::pipelines::traces::processors::1"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: config("[transform]", "{ batch: {} }") } },
    },
    "a gate that lets every queue batch": {
      tiers: { gateway: config("[batch]", "{ queue_size: 10 }") },
      facts: { gateway: { "collector.gates": ["pkg.exporterhelper.queueBatchEnabled"] } },
      expect: [
        "`batch` in `traces` batches what the queue of `otlp_http` batches again: one more copy and wait, and errors no longer reach the sender.",
      ],
    },
  },
});
