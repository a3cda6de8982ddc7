import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { limiterAboveGomemlimit } from "./limiter-above-gomemlimit";

const gateway = (limit: string) =>
  exampleTier({
    processors: `memory_limiter:\n  check_interval: 1s\n  ${limit}\n`,
    pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
  });
const byChart = { "env.go-mem-limit": true };

describeRule(limiterAboveGomemlimit, {
  silent: {
    "half of the memory, as in upstream's examples": {
      tiers: { gateway: gateway("limit_percentage: 50") },
      facts: { gateway: byChart },
    },
    "no GOMEMLIMIT": {
      tiers: { gateway: gateway("limit_percentage: 30") },
      facts: { gateway: { "env.go-mem-limit": false } },
    },
    "an amount in a pod of unknown size": {
      tiers: { gateway: gateway("limit_mib: 100") },
      facts: { gateway: byChart },
    },
    "a variable of the tier's own that fits": {
      tiers: { gateway: gateway("limit_percentage: 90") },
      facts: {
        gateway: {
          ...byChart,
          "resources.limits.memory": "1Gi",
          "env.variables": [{ name: "GOMEMLIMIT", from: "value", value: "1000MiB" }],
        },
      },
    },
  },
  reports: {
    "a limiter above it": {
      tiers: { gateway: gateway("limit_percentage: 88") },
      facts: { gateway: byChart },
      expect: [
        "`memory_limiter` acts at 110 % of GOMEMLIMIT: the runtime burns CPU on garbage collection before data is refused.",
      ],
      at: ["gateway processors::memory_limiter::limit_percentage"],
      severities: ["info"],
      afterFix: { tiers: { gateway: gateway("limit_percentage: 80") } },
    },
    "a limiter far below it": {
      tiers: { gateway: gateway("limit_mib: 400") },
      facts: { gateway: { ...byChart, "resources.limits.memory": "2Gi" } },
      expect: [
        "`memory_limiter` acts at 24 % of GOMEMLIMIT: it refuses data while the runtime still leaves garbage lying.",
      ],
      at: ["gateway processors::memory_limiter::limit_mib"],
    },
    "a variable of the tier's own": {
      tiers: { gateway: gateway("limit_percentage: 80") },
      facts: {
        gateway: {
          "resources.limits.memory": "2Gi",
          "env.variables": [{ name: "GOMEMLIMIT", from: "value", value: "1GiB" }],
        },
      },
      expect: [
        "`memory_limiter` acts at 160 % of GOMEMLIMIT: the runtime burns CPU on garbage collection before data is refused.",
      ],
    },
  },
  asks: {
    "whether it is set": {
      tiers: { gateway: gateway("limit_percentage: 80") },
      expect: ["gateway env.go-mem-limit"],
    },
  },
});
