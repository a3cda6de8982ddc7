import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hpaReplicacountBoth } from "./hpa-replicacount-both";

const tiers = { gateway: plainTier() };

describeRule(hpaReplicacountBoth, {
  silent: {
    "a number that is only assumed": { tiers, facts: { gateway: { "hpa.enabled": true, "hpa.max": 5 } } },
    "a number without autoscaler": {
      tiers,
      facts: { gateway: { "hpa.enabled": false, "workload.replicas": 4 } },
    },
  },
  reports: {
    both: {
      tiers,
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 5, "workload.replicas": 1 } },
      expect: [
        "`gateway` has an autoscaler, so the number of pods set beside it (1) counts for nothing: its own minimum and maximum decide.",
      ],
      at: ["gateway deploy::workload.replicas"],
      severities: ["info"],
      afterFix: { fix: "forget" },
    },
  },
});
