import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { batchDeprecated } from "./batch-deprecated";

const message =
  "`batch` hides errors from senders and loses what it holds with the pod; upstream plans to replace it by batches in the exporters' queues.";
const config = (exporters: string, settings = "{ timeout: 2s, send_batch_max_size: 10000 }") => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    batch: ${settings}
    transform: {} # masks
  exporters:
    otlp_grpc: { endpoint: "otlp.example.com:4317" } # the vendor
    prometheus: { endpoint: "\${env:MY_POD_IP}:9090" }
    debug: {}
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [transform, batch], exporters: [otlp_grpc, debug] }
      metrics: { receivers: [otlp], processors: [batch], exporters: ${exporters} }
`;

describeRule(batchDeprecated, {
  silent: {
    "a batch that is not in use": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { batch: {} }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service: { pipelines: { traces: { receivers: [otlp], exporters: [otlp_http] } } }
        `,
      },
    },
  },
  reports: {
    "a batch in two pipelines": {
      tiers: { gateway: config("[otlp_grpc]") },
      expect: [message],
      at: ["gateway processors::batch"],
      severities: ["info"],
      afterFix: {
        tiers: {
          gateway: yaml`
            receivers: { otlp: { protocols: { grpc: {} } } }
            processors:
              transform: {} # masks
            exporters:
              otlp_grpc: { endpoint: "otlp.example.com:4317", sending_queue: { batch: { flush_timeout: 2s, min_size: 8192, max_size: 10000 } } } # the vendor
              prometheus: { endpoint: "\${env:MY_POD_IP}:9090" }
              debug: {}
            service:
              pipelines:
                traces: { receivers: [otlp], processors: [transform], exporters: [otlp_grpc, debug] }
                metrics: { receivers: [otlp], processors: [], exporters: [otlp_grpc] }
          `,
        },
      },
    },
    "an exporter without a queue, so without a fix": {
      tiers: { gateway: config("[prometheus]") },
      expect: [message],
    },
    "an old collector": {
      tiers: { gateway: config("[otlp_grpc]") },
      collector: "0.120.0",
      expect: [message],
    },
  },
});
