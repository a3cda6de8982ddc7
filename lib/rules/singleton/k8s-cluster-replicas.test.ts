import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { k8sClusterReplicas } from "./k8s-cluster-replicas";

const plain = readingCluster("k8s_cluster", "metrics", false);

describeRule(k8sClusterReplicas, {
  silent: {
    "one pod": { tiers: { gateway: plain }, facts: { gateway: { "workload.replicas": 1 } } },
    "an autoscaled pool, of which another rule speaks": {
      tiers: { gateway: plain },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 4 } },
    },
    "every node, of which another rule speaks": { tiers: { agent: plain } },
  },
  asks: {
    "how many pods an agent's Deployment has": {
      tiers: { agent: plain },
      facts: { agent: { "workload.mode": "deployment" } },
      expect: ["agent workload.replicas"],
    },
  },
  reports: {
    "three pods, as gateways are assumed to have": {
      tiers: { gateway: plain },
      expect: [
        "`k8s_cluster` runs in each of the 3 pods of `gateway`, and each reports the whole cluster: every metric comes more than once.",
      ],
      at: ["gateway receivers::k8s_cluster"],
      afterFix: { fix: "single-replica", facts: { gateway: { "workload.replicas": 1 } } },
    },
  },
});
