import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { limiterOverContainer } from "./limiter-over-container";

const gateway = (settings: string) =>
  exampleTier({
    processors: `memory_limiter:\n  check_interval: 1s\n${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
  });
const twoGi = { gateway: { "resources.limits.memory": "2Gi" } };

describeRule(limiterOverContainer, {
  silent: {
    "80 percent": { tiers: { gateway: gateway("  limit_percentage: 80\n") } },
    "a variable": { tiers: { gateway: gateway("  limit_mib: ${env:LIMIT}\n") }, facts: twoGi },
    "a pod without limit": {
      tiers: { gateway: gateway("  limit_mib: 4000\n") },
      facts: { gateway: { "resources.limits.memory": "0" } },
    },
    "room to spare": { tiers: { gateway: gateway("  limit_mib: 1900\n") }, facts: twoGi },
    "a percentage that an amount goes before": {
      tiers: { gateway: gateway("  limit_mib: 1500\n  limit_percentage: 99\n") },
      facts: twoGi,
    },
  },
  reports: {
    "nearly all": {
      tiers: { gateway: gateway("  limit_percentage: 95 # all\n  spike_limit_percentage: 50\n") },
      expect: [
        "`memory_limiter` acts at 95 % of the memory: the pod is killed before it refuses anything, and what is in memory is lost.",
      ],
      at: ["gateway processors::memory_limiter::limit_percentage"],
      severities: ["error"],
      afterFix: { tiers: { gateway: gateway("  limit_percentage: 80 # all\n") } },
    },
    "more than the pod has": {
      tiers: { gateway: gateway("  limit_mib: 4000\n  spike_limit_mib: 400\n") },
      facts: twoGi,
      expect: [
        "`memory_limiter` acts at 4,000 MiB, but the pod is killed at 2,048 MiB, counting about 50 MiB beside the heap: what is in memory is lost.",
      ],
      at: ["gateway processors::memory_limiter::limit_mib"],
      afterFix: { tiers: { gateway: gateway("  limit_mib: 1638\n  spike_limit_mib: 400\n") } },
    },
  },
  asks: {
    "what the pod may use": {
      tiers: { gateway: gateway("  limit_mib: 4000\n") },
      expect: ["gateway resources.limits.memory"],
    },
  },
});
