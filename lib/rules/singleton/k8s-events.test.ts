import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { k8sEvents } from "./k8s-events";

const plain = readingCluster("k8s_events", "logs", false, "namespaces: [shop]");

describeRule(k8sEvents, {
  silent: {
    "one pod for the cluster": { tiers: { cluster: plain } },
    "an elected pod of a pool": {
      tiers: { gateway: readingCluster("k8s_events", "logs", true, "namespaces: [shop]") },
    },
    "a gateway of one pod": { tiers: { gateway: plain }, facts: { gateway: { "workload.replicas": 1 } } },
    "a receiver that stands in no pipeline": {
      tiers: { agent: plain.replace("receivers: [k8s_events]", "receivers: []") },
    },
  },
  reports: {
    "an agent": {
      tiers: { agent: plain },
      expect: [
        "`k8s_events` runs on every node of `agent`, and each copy watches the same events: every event comes as often as there are nodes. Elect a leader, or run it once.",
      ],
      at: ["agent receivers::k8s_events"],
    },
    "a gateway of several pods": {
      tiers: { gateway: plain },
      facts: { gateway: { "workload.replicas": 2 } },
      expect: [
        "`k8s_events` runs in each of the 2 pods of `gateway`, and each copy watches the same events: every event comes more than once.",
      ],
      afterFix: {
        tiers: {
          gateway: `${plain.replace("namespaces: [shop] }", "namespaces: [shop], k8s_leader_elector: k8s_leader_elector }")}  extensions: [k8s_leader_elector]
extensions:
  k8s_leader_elector:
    auth_type: serviceAccount
    lease_name: gateway-k8s-events
    lease_namespace: \${env:K8S_NAMESPACE}
`,
        },
        facts: {
          gateway: {
            "env.variables": [{ name: "K8S_NAMESPACE", from: "downward", field: "metadata.namespace" }],
          },
        },
      },
    },
  },
});
