import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { requestsTimesBatchMemory } from "./requests-times-batch-memory";

const config = (processors: string, exporter: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors: { batch: {} }
  exporters:
    otlp_grpc: ${exporter}
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_grpc] }
`;
const plain = '{ endpoint: "otlp.example.com:4317" } # the vendor';
const load = { "load.spans-per-second": 10_000, "workload.replicas": 1 };

describeRule(requestsTimesBatchMemory, {
  silent: {
    "a queue that is small enough": {
      tiers: {
        gateway: config(
          "[batch]",
          '{ endpoint: "otlp.example.com:4317", sending_queue: { queue_size: 100 } }',
        ),
      },
      facts: { gateway: { ...load, "resources.limits.memory": "2Gi" } },
    },
    "requests whose size is their sender's": {
      tiers: { gateway: config("[]", plain) },
      facts: { gateway: { ...load, "resources.limits.memory": "1Mi" } },
    },
    "a queue on disk": {
      tiers: {
        gateway: config(
          "[batch]",
          '{ endpoint: "otlp.example.com:4317", sending_queue: { storage: file_storage } }',
        ),
      },
      facts: { gateway: { ...load, "resources.limits.memory": "1Mi" } },
    },
  },
  reports: {
    "the default queue behind batches of 200 ms": {
      tiers: { gateway: config("[batch]", plain) },
      facts: { gateway: { ...load, "resources.limits.memory": "2Gi" } },
      expect: [
        "A full queue of `otlp_grpc` holds 1,000 requests of 2,000 spans, about 1,953 MiB of this pod's 2,048 MiB: it ends in an out-of-memory kill.",
      ],
      at: ["gateway exporters::otlp_grpc"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          gateway: config(
            "[batch]",
            '{ endpoint: "otlp.example.com:4317", sending_queue: { sizer: bytes, queue_size: 644245094 } } # the vendor',
          ),
        },
      },
    },
  },
  asks: {
    "the load": { tiers: { gateway: config("[batch]", plain) }, expect: ["gateway load.spans-per-second"] },
    "the memory then": {
      tiers: { gateway: config("[batch]", plain) },
      facts: { gateway: load },
      expect: ["gateway resources.limits.memory"],
    },
  },
});
