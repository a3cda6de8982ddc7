import { describeRule } from "../testing/describe-rule";
import { rootPathNoMount } from "./root-path-no-mount";

const agent = (path: string) => `receivers:
  host_metrics: { root_path: ${path}, scrapers: { cpu: {} } }
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    metrics: { receivers: [host_metrics], exporters: [otlp_http] }
`;

describeRule(rootPathNoMount, {
  silent: {
    "a mount above the path": {
      tiers: { agent: agent("/mnt/host") },
      facts: { agent: { mounts: [{ name: "mnt", hostPath: "/", mountPath: "/mnt" }] } },
    },
    "parts of the node below the path": {
      tiers: { agent: agent("/hostfs/") },
      facts: { agent: { mounts: [{ name: "proc", hostPath: "/proc", mountPath: "/hostfs/proc" }] } },
    },
    "the container's own root, which another rule speaks of": { tiers: { agent: agent("/") } },
    "a path that is a variable": { tiers: { agent: agent('"${env:HOST_ROOT}"') } },
  },
  reports: {
    "a path with another mount beside it": {
      tiers: { agent: agent("/host") },
      facts: { agent: { mounts: [{ name: "hostfs", hostPath: "/", mountPath: "/hostfs" }] } },
      expect: [
        "`host_metrics` reads the node at `/host`, but nothing is mounted there in the pods of `agent`: the collector does not start.",
      ],
      at: ["agent deploy::mounts"],
      afterFix: {
        facts: {
          agent: {
            mounts: [
              { name: "hostfs", hostPath: "/", mountPath: "/hostfs" },
              {
                name: "hostfs-2",
                hostPath: "/",
                mountPath: "/host",
                readOnly: true,
                propagation: "HostToContainer",
              },
            ],
          },
        },
      },
    },
  },
});
