import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { statsdOnGateway } from "./statsd-on-gateway";

const tier = exampleTier({
  receivers: "statsd/apps: {}",
  pipelines: "metrics: { receivers: [statsd/apps], exporters: [otlp_http] }",
});

describeRule(statsdOnGateway, {
  silent: {
    "one pod": { tiers: { gateway: tier }, facts: { gateway: { "workload.replicas": 1 } } },
    "an agent on every node": { tiers: { agent: tier } },
  },
  asks: {
    "how far the autoscaler goes": {
      tiers: { gateway: tier },
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "an autoscaled pool": {
      tiers: { gateway: tier },
      facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 6 } },
      expect: [
        "Each of the 2 to 6 pods of `gateway` sums up the part of the StatsD messages that `statsd/apps` happened to get: gauges and percentiles are wrong. Run it on agents.",
      ],
      at: ["gateway receivers::statsd/apps"],
      afterFix: { facts: { gateway: { "hpa.enabled": false, "workload.replicas": 1 } } },
    },
  },
});
