import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { hostNetworkConnectionAssoc } from "./host-network-connection-assoc";

const agent = (settings: string) =>
  exampleTier({
    processors: `k8s_attributes:\n  filter: { node_from_env_var: K8S_NODE_NAME }\n${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }\n",
  });
const onHost = { agent: { "security.host-network": true } };
const said =
  "`k8s_attributes` knows pods only by the connection, but `agent` is on the host network: data that comes from the node's address gets no pod attributes.";

describeRule(hostNetworkConnectionAssoc, {
  silent: {
    "the pod network": { tiers: { agent: agent("") } },
    "passing through what it cannot know": {
      tiers: { agent: agent("  passthrough: true\n") },
      facts: onHost,
    },
    "an association that is a variable": {
      tiers: { agent: agent("  pod_association: ${env:ASSOC}\n") },
      facts: onHost,
    },
    "another way to know a pod": {
      tiers: {
        agent: agent(
          "  pod_association:\n    - sources: [{ from: resource_attribute, name: k8s.pod.ip }]\n    - sources: [{ from: connection }]\n",
        ),
      },
      facts: onHost,
    },
  },
  reports: {
    "the default": {
      tiers: { agent: agent("") },
      facts: onHost,
      expect: [said],
      at: ["agent processors::k8s_attributes"],
      severities: ["warning"],
    },
    "the connection, as written": {
      tiers: {
        agent: agent("  pod_association:\n    # who calls\n    - sources:\n        - from: connection\n"),
      },
      facts: onHost,
      expect: [said],
      afterFix: {
        tiers: {
          agent: agent(
            "  pod_association:\n    - sources:\n        - from: resource_attribute\n          name: k8s.pod.uid\n    # who calls\n    - sources:\n        - from: connection\n",
          ),
        },
      },
    },
  },
});
