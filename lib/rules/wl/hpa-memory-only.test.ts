import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hpaMemoryOnly } from "./hpa-memory-only";

const gateway = exampleTier({
  processors: "memory_limiter/own: { check_interval: 1s, limit_mib: 800 }\n",
  pipelines: "traces: { receivers: [otlp], processors: [memory_limiter/own], exporters: [otlp_http] }\n",
});
const scaled = { "hpa.enabled": true, "hpa.max": 5, "hpa.memory-target": 60 };

describeRule(hpaMemoryOnly, {
  silent: {
    "a tier without limiter": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { ...scaled, "hpa.cpu-target": 0 } },
    },
    "a target without autoscaler": {
      tiers: { gateway },
      facts: { gateway: { "hpa.memory-target": 60, "hpa.cpu-target": 0 } },
    },
    "an autoscaler by CPU": {
      tiers: { gateway },
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 5, "hpa.cpu-target": 60 } },
    },
  },
  reports: {
    "memory alone": {
      tiers: { gateway },
      facts: { gateway: { ...scaled, "hpa.cpu-target": 0 } },
      expect: [
        "`gateway` scales by memory alone, which `memory_limiter/own` holds down: data is refused before the autoscaler adds a pod. Let it look at CPU, too.",
      ],
      at: ["gateway deploy::hpa.memory-target"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "hpa.cpu-target": 70 } } },
    },
  },
  asks: {
    "whether CPU counts": {
      tiers: { gateway },
      facts: { gateway: scaled },
      expect: ["gateway hpa.cpu-target"],
    },
  },
});
