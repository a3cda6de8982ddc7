import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { cpuLimitThrottle } from "./cpu-limit-throttle";

const half = { gateway: { "resources.limits.cpu": "0.5" } };

describeRule(cpuLimitThrottle, {
  silent: {
    "no limit": { tiers: { gateway: plainTier() }, facts: { gateway: { "resources.limits.cpu": "0" } } },
    "plain text inside the cluster": {
      tiers: { gateway: plainTier().replace("https://otlp.example.com", "http://tempo:4318") },
      facts: half,
    },
    "no compression": {
      tiers: { gateway: plainTier().replace('example.com" }', 'example.com", compression: none }') },
      facts: half,
    },
    "an agent": { tiers: { agent: plainTier() }, facts: { agent: { "resources.limits.cpu": "200m" } } },
  },
  reports: {
    "half a core": {
      tiers: { gateway: plainTier() },
      facts: half,
      expect: [
        "`gateway` may use 0.5 CPU and compresses and encrypts for `otlp_http`: in bursts its pods are throttled, requests slow down and queues grow.",
      ],
      at: ["gateway deploy::resources.limits.cpu"],
      severities: ["info"],
      afterFix: { fix: "core", facts: { gateway: { "resources.limits.cpu": "1" } } },
    },
  },
});
