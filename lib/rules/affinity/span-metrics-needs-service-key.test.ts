import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { sending } from "./examples";
import { spanMetricsNeedsServiceKey } from "./span-metrics-needs-service-key";

const gateway = exampleTier({
  processors: "tail_sampling/all: { policies: [{ name: all, type: always_sample }] }",
  connectors: "spanmetrics: {}",
  pipelines: [
    "traces: { receivers: [otlp], processors: [tail_sampling/all], exporters: [otlp_http, spanmetrics] }",
    "metrics: { receivers: [spanmetrics], exporters: [otlp_http] }",
  ].join("\n"),
});

describeRule(spanMetricsNeedsServiceKey, {
  silent: {
    "one pod": {
      tiers: { agent: sending("traceID", "traces"), gateway },
      facts: { gateway: { "service.headless": "beside", "workload.replicas": 1 } },
    },
    "spans that are not routed by trace": { tiers: { agent: sending(null, "traces"), gateway } },
  },
  asks: {
    "an autoscaler whose most pods are not known": {
      tiers: { agent: sending("traceID", "traces"), gateway },
      facts: { gateway: { "service.headless": "beside", "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "both behind one exporter": {
      tiers: { agent: sending("traceID", "traces"), gateway },
      facts: { gateway: { "service.headless": "beside" } },
      expect: [
        "`load_balancing` routes by trace ID for `tail_sampling/all` on `gateway`, so every pod writes a part of each service's `spanmetrics` metrics: add them up in queries, or give them a pool of their own.",
      ],
      at: ["agent exporters::load_balancing"],
    },
  },
});
