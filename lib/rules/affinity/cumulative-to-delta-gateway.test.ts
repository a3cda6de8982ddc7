import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { cumulativeToDeltaGateway } from "./cumulative-to-delta-gateway";
import { sending } from "./examples";

const gateway = exampleTier({
  processors:
    "cumulativetodelta: { max_staleness: 5m } # for the backend\nmemory_limiter: { check_interval: 1s, limit_percentage: 80 }",
  pipelines:
    "metrics: { receivers: [otlp], processors: [memory_limiter, cumulativetodelta], exporters: [otlp_http] }",
});
const agent = sending(null, "metrics");
const message =
  "`cumulativetodelta` on `gateway` subtracts the point before, but `otlp_grpc/gateway` spreads the points of one series over 3 pods: increases are counted several times.";

describeRule(cumulativeToDeltaGateway, {
  silent: {
    "one pod": { tiers: { agent, gateway }, facts: { gateway: { "workload.replicas": 1 } } },
    "points routed by series": {
      tiers: { agent: sending("streamID", "metrics"), gateway },
      facts: { gateway: { "service.headless": "beside" } },
    },
    "points routed by service": {
      tiers: { agent: sending("service", "metrics"), gateway },
      facts: { gateway: { "service.headless": "beside" } },
    },
  },
  reports: {
    "three pods behind a plain exporter": {
      tiers: { agent, gateway },
      collector: "0.150.0",
      expect: [message],
      at: ["agent exporters::otlp_grpc/gateway"],
      afterFix: {
        fix: "move-to-sender",
        tiers: {
          agent: agent
            .replace("metrics: { receivers: [otlp], ", "metrics: { receivers: [otlp], ")
            .replace(
              "exporters: [otlp_grpc/gateway] }",
              "exporters: [otlp_grpc/gateway], processors: [cumulativetodelta] }",
            )
            .concat("processors:\n  cumulativetodelta:\n    max_staleness: 5m\n"),
          gateway: exampleTier({
            processors: "memory_limiter: { check_interval: 1s, limit_percentage: 80 }",
            pipelines: "metrics: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }",
          }),
        },
      },
    },
    "an exporter that traces use, too": {
      tiers: {
        agent: sending(null, "traces", "metrics"),
        gateway: `${gateway}    traces: { receivers: [otlp], exporters: [otlp_http] }\n`,
      },
      expect: [message],
      afterFix: { fix: "load-balance", facts: { gateway: { "service.headless": "beside" } } },
    },
  },
});
