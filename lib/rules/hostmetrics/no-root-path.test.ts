import { describeRule } from "../testing/describe-rule";
import { noRootPath } from "./no-root-path";

const agent = (settings: string) => `receivers:
  host_metrics:
    scrapers: { cpu: {} } # enough for now
${settings}exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    metrics: { receivers: [host_metrics], exporters: [otlp_http] }
`;
const message =
  "`host_metrics` has no `root_path`, so it measures its own container: file system, process and network figures are not those of the node.";
const hostfs = {
  name: "hostfs",
  hostPath: "/",
  mountPath: "/hostfs",
  readOnly: true,
  propagation: "HostToContainer",
};

describeRule(noRootPath, {
  silent: {
    "a root path that is a variable": { tiers: { agent: agent("    root_path: ${env:HOST_ROOT}\n") } },
    "a pool that is not on the nodes": { tiers: { gateway: agent("") } },
    "a receiver that stands in no pipeline": {
      tiers: { agent: agent("").replace("receivers: [host_metrics]", "receivers: []") },
    },
  },
  reports: {
    "a receiver without one, and mounts the node": {
      tiers: { agent: agent("") },
      expect: [message],
      at: ["agent receivers::host_metrics"],
      afterFix: {
        tiers: { agent: agent("    root_path: /hostfs\n") },
        facts: { agent: { mounts: [hostfs] } },
      },
    },
    "the container's own root, beside a mount of the node": {
      tiers: { agent: agent("    root_path: /\n") },
      facts: { agent: { mounts: [{ name: "host", hostPath: "/", mountPath: "/host" }] } },
      expect: [message],
      afterFix: {
        tiers: { agent: agent("    root_path: /host\n") },
        facts: { agent: { mounts: [{ name: "host", hostPath: "/", mountPath: "/host" }] } },
      },
    },
  },
});
