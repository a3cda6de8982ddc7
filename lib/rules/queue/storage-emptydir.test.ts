import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { storageEmptydir } from "./storage-emptydir";

const config = yaml`
  extensions: { file_storage: { directory: /queue } }
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
  service:
    extensions: [file_storage]
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(storageEmptydir, {
  silent: {
    "no volume at all: that is another matter": { tiers: { gateway: config } },
    "a claim inside of an empty directory": {
      tiers: { gateway: config },
      facts: {
        gateway: {
          mounts: [
            { name: "a", mountPath: "/" },
            { name: "b", mountPath: "/queue", claim: "b" },
          ],
        },
      },
    },
  },
  reports: {
    "an empty directory on a gateway": {
      tiers: { gateway: config },
      facts: { gateway: { mounts: [{ name: "queue", mountPath: "/queue" }] } },
      expect: [
        "`file_storage` writes to `/queue` in an empty directory: the queue survives a restart of the container, and is lost with the pod in every rollout and drain.",
      ],
      at: ["gateway extensions::file_storage"],
      severities: ["info"],
    },
    "one on an agent": {
      tiers: { agent: config },
      facts: { agent: { mounts: [{ name: "queue", mountPath: "/queue", readOnly: false }] } },
      expect: [
        "`file_storage` writes to `/queue` in an empty directory: the queue survives a restart of the container, and is lost with the pod in every rollout and drain.",
      ],
      afterFix: {
        facts: {
          agent: {
            mounts: [{ name: "queue", mountPath: "/queue", readOnly: false, hostPath: "/var/lib/otelcol" }],
          },
        },
      },
    },
  },
});
