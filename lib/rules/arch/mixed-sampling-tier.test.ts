import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { mixedSamplingTier } from "./mixed-sampling-tier";

const gateway = (more: string) =>
  exampleTier({
    processors: "groupbytrace: {}\n",
    connectors: "span_metrics: {}\n",
    pipelines: `traces: { receivers: [otlp], processors: [groupbytrace], exporters: [otlp_http, span_metrics] }\n${more}`,
  });
const scaled = { gateway: { "hpa.enabled": true, "hpa.max": 6 } };

describeRule(mixedSamplingTier, {
  silent: {
    "metrics that are made of the traces": {
      tiers: { gateway: gateway("metrics: { receivers: [span_metrics], exporters: [otlp_http] }\n") },
      facts: scaled,
    },
    "a fixed pool": { tiers: { gateway: gateway("logs: { receivers: [otlp], exporters: [otlp_http] }\n") } },
  },
  reports: {
    "logs beside it": {
      tiers: { gateway: gateway("logs/all: { receivers: [otlp], exporters: [otlp_http] }\n") },
      facts: scaled,
      expect: [
        "`gateway` scales for `logs/all`, but `groupbytrace` in it needs a fixed pool: each scaling step takes traces apart. Give traces a gateway of their own.",
      ],
      at: ["gateway service::pipelines::logs/all"],
      severities: ["info"],
    },
  },
});
