import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { storageDeploymentShared } from "./storage-deployment-shared";

const config = yaml`
  extensions: { file_storage: { directory: /queue/traces } }
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }
  service:
    extensions: [file_storage]
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const claim = [{ name: "queue", mountPath: "/queue", claim: "queue" }];

describeRule(storageDeploymentShared, {
  silent: {
    "one pod": { tiers: { gateway: config }, facts: { gateway: { mounts: claim, "workload.replicas": 1 } } },
    "a folder that each pod has by itself": {
      tiers: { gateway: config },
      facts: { gateway: { mounts: [{ name: "queue", mountPath: "/queue" }] } },
    },
    "agents, each on its own node": {
      tiers: { agent: config },
      facts: { agent: { mounts: [{ name: "queue", mountPath: "/queue", hostPath: "/var/queue" }] } },
    },
  },
  reports: {
    "a folder of the node": {
      tiers: { gateway: config },
      facts: { gateway: { mounts: [{ name: "q", mountPath: "/queue", hostPath: "/var/queue" }] } },
      expect: [
        "All pods of this Deployment keep their queue in `/queue/traces` on the volume `q`: one gets the file lock of `file_storage`, the others do not start.",
      ],
      at: ["gateway extensions::file_storage"],
      severities: ["error"],
      afterFix: { facts: { gateway: { "workload.mode": "statefulset" } } },
    },
  },
});
