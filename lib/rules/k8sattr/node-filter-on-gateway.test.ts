import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { nodeFilterOnGateway } from "./node-filter-on-gateway";

const tier = (filter: string) =>
  exampleTier({
    processors: `k8s_attributes:\n  filter:\n${filter}`,
    pipelines: "logs: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }",
  });
const message =
  "`k8s_attributes` knows the pods of one node only, but the pods of `gateway` get data from all nodes: most of it stays without Kubernetes attributes.";

describeRule(nodeFilterOnGateway, {
  silent: {
    "an agent": { tiers: { agent: tier("    node: n1") } },
    "a gateway on every node": {
      tiers: { gateway: tier("    node_from_env_var: NODE") },
      facts: { gateway: { "workload.mode": "daemonset" } },
    },
    "another selector": { tiers: { gateway: tier("    fields: [{ key: spec.hostNetwork, value: x }]") } },
  },
  reports: {
    "two spellings at once, which both go": {
      tiers: {
        gateway: tier(
          "    # of this node\n    node_from_env_var: NODE\n    namespace: shop\n    fields:\n      - { key: metadata.name, value: x }\n      - { key: spec.nodeName, value: x }\n",
        ),
      },
      expect: [message],
      at: ["gateway processors::k8s_attributes::filter::node_from_env_var"],
      afterFix: {
        tiers: {
          gateway: tier("    namespace: shop\n    fields:\n      - { key: metadata.name, value: x }\n"),
        },
      },
    },
  },
});
