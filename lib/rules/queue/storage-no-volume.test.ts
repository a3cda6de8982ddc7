import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { storageNoVolume } from "./storage-no-volume";

const config = (storage: string, queue = "{ storage: file_storage }") => yaml`
  extensions:
    file_storage: ${storage}
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com", sending_queue: ${queue} }
  service:
    extensions: [file_storage]
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(storageNoVolume, {
  silent: {
    "a queue in memory": { tiers: { gateway: config("{ directory: /queue }", "{}") } },
    "storage that is not defined here": {
      tiers: { gateway: config("{ directory: /queue }", "{ storage: redis_storage }") },
    },
    "a folder that is not known": { tiers: { gateway: config('{ directory: "${env:QUEUE}" }') } },
  },
  reports: {
    "the default folder on an agent": {
      tiers: { agent: config("{}") },
      expect: [
        "`file_storage` keeps the queue of `otlp_http` in `/var/lib/otelcol/file_storage`, and no volume is mounted there: the start fails, or the queue is lost with the container.",
      ],
      at: ["agent extensions::file_storage"],
      severities: ["error"],
      afterFix: {
        facts: {
          agent: {
            mounts: [
              {
                name: "queue",
                mountPath: "/var/lib/otelcol/file_storage",
                hostPath: "/var/lib/otelcol/file_storage",
              },
            ],
          },
        },
      },
    },
    "a mount beside the folder, on a gateway": {
      tiers: { gateway: config("{ directory: /queue }") },
      facts: { gateway: { mounts: [{ name: "x", mountPath: "/queues", claim: "x" }] } },
      expect: [
        "`file_storage` keeps the queue of `otlp_http` in `/queue`, and no volume is mounted there: the start fails, or the queue is lost with the container.",
      ],
      afterFix: {
        facts: {
          gateway: {
            "workload.mode": "statefulset",
            mounts: [
              { name: "x", mountPath: "/queues", claim: "x" },
              { name: "queue", mountPath: "/queue", claim: "queue" },
            ],
          },
        },
      },
    },
  },
});
