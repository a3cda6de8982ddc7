import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hpaMin1 } from "./hpa-min-1";

describeRule(hpaMin1, {
  silent: {
    "no autoscaler": { tiers: { gateway: plainTier() }, facts: { gateway: { "hpa.min": 1 } } },
    "one that never scales": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "hpa.enabled": true, "hpa.min": 1, "hpa.max": 1 } },
    },
  },
  reports: {
    "a minimum that nobody set: the chart's is 1": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 4 } },
      expect: [
        "The autoscaler may leave `gateway` with a single pod: a drain or a crash then stops the whole tier.",
      ],
      at: ["gateway deploy::hpa.min"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "hpa.min": 2 } } },
    },
  },
});
