import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { leaderElectorRbac } from "./leader-elector-rbac";

const agent = readingCluster("k8s_cluster", "metrics", true);
const lease = { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["get", "list", "watch"] };
const all = ["get", "list", "watch", "create", "update", "patch", "delete"];

describeRule(leaderElectorRbac, {
  silent: {
    "an elector that no receiver names": {
      tiers: { agent: agent.replace(" k8s_leader_elector: k8s_leader_elector ", "") },
      facts: { agent: { "rbac.create": false } },
    },
    "a kubeconfig": {
      tiers: { agent: agent.replace("serviceAccount", "kubeConfig") },
      facts: { agent: { "rbac.create": false } },
    },
  },
  asks: { "rights of which nobody spoke": { tiers: { agent }, expect: ["agent rbac.create"] } },
  reports: {
    "rights to look only": {
      tiers: { agent },
      facts: { agent: { "rbac.create": true, "rbac.rules": [lease] } },
      expect: [
        "`agent` has no full rights on `leases`: no pod wins the election of `k8s_leader_elector`, and the receivers that wait for it never run.",
      ],
      at: ["agent extensions::k8s_leader_elector"],
      afterFix: { facts: { agent: { "rbac.rules": [lease, Object.assign({}, lease, { verbs: all })] } } },
    },
  },
});
