import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { gatewayNotPersistent } from "./gateway-not-persistent";

const config = (exporters: string) => yaml`
  extensions:
    health_check: {}
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc: { endpoint: "otlp.example.com:4317" } # the vendor
    debug: {}
  service:
    extensions: [health_check]
    pipelines:
      traces: { receivers: [otlp], exporters: ${exporters} }
`;

describeRule(gatewayNotPersistent, {
  silent: {
    "an agent": { tiers: { agent: config("[otlp_grpc]") } },
    "loss that is acceptable": {
      tiers: { gateway: config("[otlp_grpc]") },
      facts: { gateway: { "load.loss-acceptable": true } },
    },
    "an exporter without a queue": { tiers: { gateway: config("[debug]") } },
  },
  reports: {
    "nothing said about loss: a note": {
      tiers: { gateway: config("[otlp_grpc, debug]") },
      expect: [
        "The queue of `otlp_grpc` is in memory: what waits there while the backend is away is lost with the pod.",
      ],
      at: ["gateway exporters::otlp_grpc"],
      severities: ["info"],
      afterFix: {
        tiers: {
          gateway: yaml`
            extensions:
              health_check: {}
              file_storage:
                directory: /var/lib/otelcol/queue
                create_directory: true
            receivers: { otlp: { protocols: { grpc: {} } } }
            exporters:
              otlp_grpc: { endpoint: "otlp.example.com:4317", sending_queue: { storage: file_storage } } # the vendor
              debug: {}
            service:
              extensions: [health_check, file_storage]
              pipelines:
                traces: { receivers: [otlp], exporters: [otlp_grpc, debug] }
          `,
        },
        facts: { gateway: { "workload.mode": "statefulset" } },
      },
    },
    "loss that is not acceptable: a warning": {
      tiers: { gateway: config("[otlp_grpc]") },
      facts: { gateway: { "load.loss-acceptable": false } },
      expect: [
        "The queue of `otlp_grpc` is in memory: what waits there while the backend is away is lost with the pod.",
      ],
      severities: ["warning"],
    },
  },
});
