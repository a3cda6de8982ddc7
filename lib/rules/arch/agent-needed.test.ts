import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { agentNeeded } from "./agent-needed";

const tier = (receivers: string, id: string) =>
  exampleTier({ receivers, pipelines: `logs: { receivers: [${id}], exporters: [otlp_http] }\n` });
const podLogs = tier("filelog: { include: [/var/log/pods/*/*/*.log] }\n", "filelog");
const said = (receiver: string, id: string) =>
  `\`${receiver}\` reads what one node has, but no tier runs on every node: only the nodes that pods of \`${id}\` happen to be on are seen.`;

describeRule(agentNeeded, {
  silent: {
    "a tier on every node beside it": {
      tiers: {
        agent: exampleTier({ pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n" }),
        gateway: podLogs,
      },
    },
    "files that the pod has itself": {
      tiers: { gateway: tier("filelog: { include: [/data/audit.log] }\n", "filelog") },
    },
    "the kubelet of a named node": {
      tiers: { gateway: tier('kubelet_stats: { endpoint: "https://node-1:10250" }\n', "kubelet_stats") },
    },
    "a receiver that no pipeline uses": { tiers: { gateway: podLogs.replace("[filelog]", "[]") } },
    "a gateway that runs on every node": {
      tiers: { gateway: podLogs },
      facts: { gateway: { "workload.mode": "daemonset" } },
    },
  },
  reports: {
    "log files of pods": {
      tiers: { gateway: podLogs },
      expect: [said("filelog", "gateway")],
      at: ["gateway receivers::filelog"],
      severities: ["warning"],
    },
    "host metrics in the cluster's own tier": {
      tiers: {
        cluster: tier("hostmetrics: { scrapers: { cpu: {} } }\n", "hostmetrics").replace("logs:", "metrics:"),
      },
      expect: [said("hostmetrics", "cluster")],
    },
  },
});
