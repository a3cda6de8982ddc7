import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { k8sClusterDaemonset } from "./k8s-cluster-daemonset";

const plain = readingCluster("k8s_cluster", "metrics", false, "collection_interval: 30s");
const electing = (receiver: string) =>
  readingCluster("k8s_cluster", "metrics", true).replace(/k8s_cluster: \{.*\}/, receiver);
const message =
  "`k8s_cluster` runs on every node of `agent`, and each copy reports the whole cluster: metrics come as often as there are nodes. Elect a leader, or run it once.";
const lease = {
  apiGroups: ["coordination.k8s.io"],
  resources: ["leases"],
  verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
};

describeRule(k8sClusterDaemonset, {
  silent: {
    "one pod for the cluster": { tiers: { cluster: plain } },
    "a receiver that stands in no pipeline": {
      tiers: { agent: plain.replace("receivers: [k8s_cluster]", "receivers: []") },
    },
  },
  reports: {
    "an agent, and elects by a lease of its release": {
      tiers: { agent: plain },
      facts: { agent: { "workload.namespace": "observability", "workload.release": "otel-agent" } },
      expect: [message],
      at: ["agent receivers::k8s_cluster"],
      afterFix: {
        tiers: {
          agent: `${plain.replace("30s }", "30s, k8s_leader_elector: k8s_leader_elector }")}  extensions: [k8s_leader_elector]
extensions:
  k8s_leader_elector:
    auth_type: serviceAccount
    lease_name: otel-agent-k8s-cluster
    lease_namespace: observability
`,
        },
        facts: { agent: { "rbac.create": true, "rbac.rules": [lease] } },
      },
    },
    "an elector that runs already, and is taken": {
      tiers: { agent: electing("k8s_cluster: { node_conditions_to_report: [Ready] }") },
      expect: [message],
      afterFix: {
        tiers: {
          agent: electing(
            "k8s_cluster: { node_conditions_to_report: [Ready], k8s_leader_elector: k8s_leader_elector }",
          ),
        },
      },
    },
    "a collector that has no elector yet": {
      tiers: { agent: plain },
      collector: "0.120.0",
      expect: [message],
    },
  },
});
