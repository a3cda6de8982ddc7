import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { sending } from "./examples";
import { groupbytraceUnsharded } from "./groupbytrace-unsharded";

const gateway = exampleTier({
  processors: "groupbytrace/long: {}",
  pipelines: [
    "traces: { receivers: [otlp], processors: [groupbytrace/long], exporters: [otlp_http] }",
    "metrics: { receivers: [otlp], exporters: [otlp_http] }",
  ].join("\n"),
});

describeRule(groupbytraceUnsharded, {
  silent: {
    "one pod": {
      tiers: { agent: sending(null, "traces"), gateway },
      facts: { gateway: { "workload.replicas": 1 } },
    },
    "an exporter that brings only metrics": { tiers: { agent: sending(null, "metrics"), gateway } },
  },
  asks: {
    "an autoscaler whose most pods are not known": {
      tiers: { agent: sending(null, "traces"), gateway },
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "three pods behind a plain exporter": {
      tiers: { agent: sending(null, "traces"), gateway },
      expect: [
        "`groupbytrace/long` on `gateway` collects whole traces, but `otlp_grpc/gateway` spreads the spans of one trace over 3 pods: it passes on parts of traces as if they were whole.",
      ],
      at: ["agent exporters::otlp_grpc/gateway"],
      afterFix: { fix: "single-replica", facts: { gateway: { "workload.replicas": 1 } } },
    },
    "a load balancer by service": {
      tiers: { agent: sending("service", "traces"), gateway },
      facts: { gateway: { "service.headless": "beside" } },
      expect: [
        "`groupbytrace/long` on `gateway` collects whole traces, but `load_balancing` spreads the spans of one trace over 3 pods: it passes on parts of traces as if they were whole.",
      ],
      afterFix: { fix: "route-by-key", tiers: { agent: sending("traceID", "traces") } },
    },
  },
});
