import { describeRule } from "../testing/describe-rule";
import { decisionCacheOff } from "./decision-cache-off";
import { samplingTier, taking } from "./examples";

describeRule(decisionCacheOff, {
  silent: {
    "pods that are all stopped before new ones start": {
      tiers: { gateway: samplingTier("num_traces: 100") },
      facts: { gateway: { "rollout.strategy": "recreate" } },
    },
    "a tier that does not sample": {
      tiers: { gateway: taking("traces") },
      facts: { gateway: { "hpa.enabled": true } },
    },
  },
  asks: {
    "how the tier is rolled out": {
      tiers: { gateway: samplingTier("num_traces: 100") },
      expect: ["gateway rollout.strategy"],
    },
  },
  reports: {
    "an autoscaler": {
      tiers: { gateway: samplingTier("num_traces: 100 # few") },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 5 } },
      expect: [
        "`tail_sampling` forgets what it decided, and `gateway` is scaled while traces are under way: late spans are decided anew, apart from their trace.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["info"],
      afterFix: {
        tiers: {
          gateway: samplingTier(
            "num_traces: 100 # few\ndecision_cache:\n  sampled_cache_size: 1000\n  non_sampled_cache_size: 1000",
          ),
        },
      },
    },
    "a collector that does not know both caches yet, without a fix": {
      tiers: { gateway: samplingTier("num_traces: 100") },
      facts: { gateway: { "rollout.strategy": "rolling-update" } },
      collector: "0.104.0",
      expect: [
        "`tail_sampling` forgets what it decided, and `gateway` is rolled out while traces are under way: late spans are decided anew, apart from their trace.",
      ],
    },
  },
});
