import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { prometheusExporterMultiReplica } from "./prometheus-exporter-multi-replica";

const exposing = exampleTier({
  exporters: 'prometheus/all: { endpoint: "${env:MY_POD_IP}:8889" }',
  pipelines: "metrics: { receivers: [otlp], exporters: [prometheus/all] }",
});

describeRule(prometheusExporterMultiReplica, {
  silent: {
    "one pod": {
      tiers: { gateway: exposing },
      facts: { gateway: { "pod-monitor": false, "workload.replicas": 1 } },
    },
    "agents, which are scraped one by one": {
      tiers: { agent: exposing },
      facts: { agent: { "pod-monitor": false } },
    },
  },
  asks: {
    "pods of which nobody said how they are scraped": {
      tiers: { gateway: exposing },
      expect: ["gateway pod-monitor"],
    },
  },
  reports: {
    "pods behind a Service": {
      tiers: { gateway: exposing },
      facts: { gateway: { "pod-monitor": false, "hpa.enabled": true, "hpa.min": 2, "hpa.max": 4 } },
      expect: [
        "Each scrape of `prometheus/all` meets one of 2 to 4 pods of `gateway` and sees only that pod's points: counters jump and the rest is missed.",
      ],
      at: ["gateway exporters::prometheus/all"],
      afterFix: { facts: { gateway: { "hpa.enabled": false, "workload.replicas": 1 } } },
    },
  },
});
