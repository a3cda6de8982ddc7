import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { storageWaitForResult } from "./storage-wait-for-result";

const config = (queue: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc:
      endpoint: otlp.example.com:4317
      sending_queue: ${queue} # kept
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;

describeRule(storageWaitForResult, {
  silent: {
    "a queue in memory": { tiers: { gateway: config("{ wait_for_result: true }") } },
    "a queue that is off": {
      tiers: { gateway: config("{ enabled: false, wait_for_result: true, storage: file_storage }") },
    },
  },
  reports: {
    "a queue on disk": {
      tiers: { gateway: config("{ wait_for_result: true, storage: file_storage/a }") },
      expect: [
        "`otlp_grpc` asks for `wait_for_result` and keeps its queue in `file_storage/a`: the collector refuses the two together and does not start.",
      ],
      at: ["gateway exporters::otlp_grpc::sending_queue::wait_for_result"],
      severities: ["error"],
      afterFix: { fix: "in-memory", tiers: { gateway: config("{ wait_for_result: true }") } },
    },
  },
});
