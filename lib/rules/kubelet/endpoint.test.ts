import { describeRule } from "../testing/describe-rule";
import { endpoint } from "./endpoint";
import { readingKubelet } from "./examples";

const nodeName = { name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" };

describeRule(endpoint, {
  silent: {
    "the node in a variable": { tiers: { agent: readingKubelet('{ endpoint: "${env:NODE_IP}:10250" }') } },
    "an agent on the host network, whose name is the node's": {
      tiers: { agent: readingKubelet("{ auth_type: serviceAccount }") },
      facts: { agent: { "security.host-network": true } },
    },
    "localhost on the host network": {
      tiers: { agent: readingKubelet("{ endpoint: localhost:10250 }") },
      facts: { agent: { "security.host-network": true } },
    },
    "a gateway, which no endpoint could mend": { tiers: { gateway: readingKubelet("{}") } },
  },
  reports: {
    "no settings at all": {
      tiers: { agent: readingKubelet("{}") },
      expect: [
        "`kubelet_stats` has no endpoint, so it asks the pod itself, where no kubelet answers: no metrics come. Use `${env:K8S_NODE_NAME}:10250`.",
      ],
      at: ["agent receivers::kubelet_stats"],
      afterFix: {
        tiers: {
          agent: readingKubelet("{}").replace(" {}", "\n    endpoint: https://${env:K8S_NODE_NAME}:10250"),
        },
        facts: { agent: { "env.variables": [nodeName] } },
      },
    },
    "localhost in the pod": {
      tiers: { agent: readingKubelet('{ auth_type: none, endpoint: "http://127.0.0.1:10255" }') },
      expect: [
        "`kubelet_stats` asks `http://127.0.0.1:10255`, which is the pod itself, where no kubelet answers: no metrics come. Use `${env:K8S_NODE_NAME}:10250`.",
      ],
      at: ["agent receivers::kubelet_stats::endpoint"],
    },
    "one node for all": {
      tiers: { agent: readingKubelet("{ endpoint: 10.1.2.3:10250 }") },
      expect: [
        "`kubelet_stats` asks `10.1.2.3:10250` on every node: all agents read one kubelet, and its metrics come many times while other nodes have none.",
      ],
    },
  },
});
