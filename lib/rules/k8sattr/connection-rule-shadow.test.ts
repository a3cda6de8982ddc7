import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { connectionRuleShadow } from "./connection-rule-shadow";

const tier = (...rules: readonly string[]) =>
  exampleTier({
    processors: `k8s_attributes:\n  pod_association:\n${rules.map((rule) => `    - ${rule}\n`).join("")}`,
    pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }",
  });
const connection = "sources: [{ from: connection }]";
const address = "sources: [{ from: resource_attribute, name: k8s.pod.ip }]";
const id = "sources: [{ from: resource_attribute, name: k8s.pod.uid }] # of log files";

describeRule(connectionRuleShadow, {
  silent: {
    "an agent, whose connections are those of pods": { tiers: { agent: tier(connection, address) } },
    "a connection alone": { tiers: { gateway: tier(connection) } },
    "a connection that has to fit an attribute too": {
      tiers: {
        gateway: tier(
          "sources: [{ from: connection }, { from: resource_attribute, name: k8s.pod.name }]",
          address,
        ),
      },
    },
  },
  reports: {
    "a connection before two attributes": {
      tiers: { gateway: tier(connection, address, id) },
      expect: [
        "`k8s_attributes` tries `connection` before other rules, and a connection always has an address: the 2 rules behind it are never tried, and data gets the sender's pod.",
      ],
      at: ["gateway processors::k8s_attributes::pod_association::0"],
      afterFix: { tiers: { gateway: tier(address, id, connection) } },
    },
    "the older form without `sources`, in the middle": {
      tiers: {
        gateway: tier(address, "from: connection", "{ from: resource_attribute, name: k8s.pod.uid }"),
      },
      expect: [
        "`k8s_attributes` tries `connection` before other rules, and a connection always has an address: the rule behind it is never tried, and data gets the sender's pod.",
      ],
    },
  },
});
