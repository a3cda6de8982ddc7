import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { limiterCheckInterval } from "./limiter-check-interval";

const gateway = (interval: string, processors = "[memory_limiter/own]") =>
  exampleTier({
    processors: `memory_limiter/own:\n  check_interval: ${interval}\n  limit_mib: 400\n`,
    pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }\n`,
  });

describeRule(limiterCheckInterval, {
  silent: {
    "twice a second": { tiers: { gateway: gateway("500ms") } },
    "a variable": { tiers: { gateway: gateway("${env:INTERVAL}") } },
    "a limiter that no pipeline uses": { tiers: { gateway: gateway("5s", "[]") } },
  },
  reports: {
    "every two seconds": {
      tiers: { gateway: gateway("2s # as everywhere") },
      expect: [
        "`memory_limiter/own` looks every 2s: a burst in between is taken whole and can end in an out-of-memory kill. Upstream recommends 1s.",
      ],
      at: ["gateway processors::memory_limiter/own::check_interval"],
      severities: ["info"],
      afterFix: { tiers: { gateway: gateway("1s # as everywhere") } },
    },
    "the extension": {
      tiers: {
        gateway: exampleTier({
          extensions: "memory_limiter: { check_interval: 10s, limit_percentage: 80 }\n",
          service: "extensions: [memory_limiter]\n",
          pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
        }),
      },
      expect: [
        "`memory_limiter` looks every 10s: a burst in between is taken whole and can end in an out-of-memory kill. Upstream recommends 1s.",
      ],
    },
  },
});
