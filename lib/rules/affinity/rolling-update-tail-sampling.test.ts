import { describeRule } from "../testing/describe-rule";
import { samplingTier } from "./examples";
import { rollingUpdateTailSampling } from "./rolling-update-tail-sampling";

const rolling = { "termination-grace": 60, "rollout.strategy": "rolling-update" };
const atOnce = (pods: number) =>
  `A rollout of \`gateway\` replaces ${pods} pods at a time: the traces that \`tail_sampling\` waits for move to other pods and are decided in parts.`;

describeRule(rollingUpdateTailSampling, {
  silent: {
    "a wait that is a variable": {
      tiers: { gateway: samplingTier("decision_wait: ${env:WAIT}") },
      facts: { gateway: { "termination-grace": 5 } },
    },
    "a share that is one pod": {
      tiers: { gateway: samplingTier("decision_wait: 10s") },
      facts: { gateway: { ...rolling, "rollout.max-unavailable": "25%", "workload.replicas": 7 } },
    },
    "shares of pods that are deleted by hand": {
      tiers: { gateway: samplingTier("decision_wait: 10s") },
      facts: {
        gateway: { ...rolling, "rollout.strategy": "on-delete", "rollout.max-unavailable": "100%" },
      },
    },
  },
  asks: {
    "the grace period": {
      tiers: { gateway: samplingTier("decision_wait: 10s") },
      expect: ["gateway termination-grace"],
    },
    "how many pods a share is of": {
      tiers: { gateway: samplingTier("decision_wait: 10s") },
      facts: { gateway: { ...rolling, "rollout.max-surge": "25%", "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "a grace period that ends before the default wait": {
      tiers: { gateway: samplingTier("num_traces: 100") },
      facts: { gateway: { "termination-grace": 30 } },
      expect: [
        "`tail_sampling` holds traces for 30 s, but a pod of `gateway` is killed after 30 s: what waits is lost in every rollout.",
      ],
      at: ["gateway deploy::termination-grace"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "termination-grace": 40 } } },
    },
    "two pods that leave, and a quarter of five that joins": {
      tiers: { gateway: samplingTier("decision_wait: 10s") },
      facts: {
        gateway: {
          ...rolling,
          "rollout.max-unavailable": "2",
          "rollout.max-surge": "25%",
          "workload.replicas": 5,
        },
      },
      expect: [atOnce(2), atOnce(2)],
      at: ["gateway deploy::rollout.max-surge", "gateway deploy::rollout.max-unavailable"],
      afterFix: { facts: { gateway: { "rollout.max-surge": "1" } } },
    },
  },
});
