import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { journaldFilelogOnGateway } from "./journald-filelog-on-gateway";

const otlp = 'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\n';
const journal = "journald: { directory: /var/log/journal }\n";
const tier = (receivers: string, list: string, signal = "logs") =>
  exampleTier({
    receivers: `${otlp}${receivers}`,
    pipelines: `${signal}: { receivers: [${list}], exporters: [otlp_http] }`,
  });
const message =
  "`journald` reads the node it runs on, and `gateway` runs on few: other nodes are missing, and which ones changes with each rollout. Run it on agents.";

describeRule(journaldFilelogOnGateway, {
  silent: {
    "an agent": { tiers: { agent: tier(journal, "journald") } },
    "a gateway on every node": {
      tiers: { gateway: tier(journal, "journald") },
      facts: { gateway: { "workload.mode": "daemonset" } },
    },
    "a receiver that stands in no pipeline": { tiers: { gateway: tier(journal, "otlp") } },
  },
  reports: {
    "a journal that goes to the agents": {
      tiers: { agent: tier("", "otlp"), gateway: tier(journal, "otlp, journald") },
      expect: [message],
      at: ["gateway receivers::journald"],
      afterFix: {
        tiers: {
          agent: tier("journald:\n  directory: /var/log/journal\n", "otlp, journald"),
          gateway: tier("", "otlp"),
        },
      },
    },
    "a pipeline that would be empty, and no fix for it": {
      tiers: { agent: tier("", "otlp"), gateway: tier(journal, "journald") },
      expect: [message],
    },
  },
});
