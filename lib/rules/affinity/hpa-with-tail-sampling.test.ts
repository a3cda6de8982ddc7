import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { taking } from "./examples";
import { hpaWithTailSampling } from "./hpa-with-tail-sampling";

const gateway = exampleTier({
  processors: "groupbytrace/late: {}",
  pipelines: "traces: { receivers: [otlp], processors: [groupbytrace/late], exporters: [otlp_http] }",
});
const message =
  "Each time the autoscaler changes `gateway`, traces that `groupbytrace/late` is waiting for move to other pods and are decided in parts. Fix the number of pods.";

describeRule(hpaWithTailSampling, {
  silent: {
    "a pool without state": {
      tiers: { gateway: taking("traces") },
      facts: { gateway: { "hpa.enabled": true } },
    },
  },
  reports: {
    "a grouper": {
      tiers: { gateway },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 4 } },
      expect: [message],
      at: ["gateway processors::groupbytrace/late"],
      afterFix: { facts: { gateway: { "hpa.enabled": false, "workload.replicas": 4 } } },
    },
    "an autoscaler whose most pods are not known": {
      tiers: { gateway },
      facts: { gateway: { "hpa.enabled": true } },
      expect: [message],
    },
  },
});
