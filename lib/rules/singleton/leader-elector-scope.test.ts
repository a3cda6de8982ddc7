import { describeRule } from "../testing/describe-rule";
import { readingCluster } from "./cluster-receivers";
import { leaderElectorScope } from "./leader-elector-scope";

const events = readingCluster("k8s_events", "logs", true);
const cluster = readingCluster("k8s_cluster", "metrics", true);

describeRule(leaderElectorScope, {
  silent: {
    "the same receiver twice, one of which stands by": { tiers: { agent: events, gateway: events } },
    "leases of two namespaces": {
      tiers: { agent: events, gateway: cluster.replace("lease_namespace: o", "lease_namespace: x") },
    },
    "two tiers of one release": {
      tiers: { agent: events, gateway: cluster },
      facts: { agent: { "workload.release": "otel" }, gateway: { "workload.release": "otel" } },
    },
    "an elector that no receiver names": {
      tiers: { agent: events, gateway: cluster.replace(" k8s_leader_elector: k8s_leader_elector ", "") },
    },
  },
  reports: {
    "one lease for two kinds of work": {
      tiers: { agent: events, gateway: cluster },
      facts: { agent: { "workload.release": "otel-a" }, gateway: { "workload.release": "otel-g" } },
      expect: [
        "`gateway` and `agent` compete for the lease `otel-cluster` with different receivers: one of them wins, and the receivers of the other never run.",
      ],
      at: ["gateway extensions::k8s_leader_elector::lease_name"],
      afterFix: { tiers: { gateway: cluster.replace("otel-cluster", "otel-cluster-otel-g") } },
    },
  },
});
