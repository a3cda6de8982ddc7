import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { daemonsetTolerations } from "./daemonset-tolerations";

describeRule(daemonsetTolerations, {
  silent: {
    "a cluster without taints": {
      tiers: { agent: plainTier() },
      facts: { agent: { "cluster.tainted-nodes": false } },
    },
    "a toleration of one taint": {
      tiers: { agent: plainTier() },
      facts: {
        agent: {
          "cluster.tainted-nodes": true,
          tolerations: [{ key: "node-role.kubernetes.io/control-plane", effect: "NoSchedule" }],
        },
      },
    },
    "a gateway": { tiers: { gateway: plainTier() }, facts: { gateway: { "cluster.tainted-nodes": true } } },
  },
  reports: {
    "the chart's default": {
      tiers: { agent: plainTier() },
      facts: { agent: { "cluster.tainted-nodes": true } },
      expect: [
        "`agent` tolerates no taint, so tainted nodes run no agent: their metrics, logs and what applications there send are missing.",
      ],
      at: ["agent deploy::tolerations"],
      severities: ["warning"],
      afterFix: { facts: { agent: { tolerations: [{ operator: "Exists" }] } } },
    },
  },
  asks: {
    "whether nodes are tainted": {
      tiers: { agent: plainTier() },
      expect: ["agent cluster.tainted-nodes"],
    },
  },
});
