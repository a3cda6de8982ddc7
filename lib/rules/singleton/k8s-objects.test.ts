import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { k8sObjects } from "./k8s-objects";

const plain = readingCluster("k8s_objects", "logs", false, "objects: [{ name: pods }]");

describeRule(k8sObjects, {
  silent: {
    "one pod for the cluster": { tiers: { cluster: plain } },
    "an elected pod of a pool": {
      tiers: { gateway: readingCluster("k8s_objects", "logs", true, "objects: [{ name: pods }]") },
    },
    "a gateway of one pod": { tiers: { gateway: plain }, facts: { gateway: { "workload.replicas": 1 } } },
    "the older name in one pod": { tiers: { cluster: plain.replaceAll("k8s_objects", "k8sobjects") } },
  },
  reports: {
    "an agent": {
      tiers: { agent: plain },
      expect: [
        "`k8s_objects` runs on every node of `agent`, and each copy reads the same objects: every object comes as often as there are nodes. Elect a leader, or run it once.",
      ],
      at: ["agent receivers::k8s_objects"],
    },
    "a gateway of several pods": {
      tiers: { gateway: plain },
      facts: { gateway: { "workload.replicas": 2 } },
      expect: [
        "`k8s_objects` runs in each of the 2 pods of `gateway`, and each copy reads the same objects: every object comes more than once.",
      ],
      afterFix: {
        tiers: {
          gateway: `${plain.replace("objects: [{ name: pods }] }", "objects: [{ name: pods }], k8s_leader_elector: k8s_leader_elector }")}  extensions: [k8s_leader_elector]
extensions:
  k8s_leader_elector:
    auth_type: serviceAccount
    lease_name: gateway-k8s-objects
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
