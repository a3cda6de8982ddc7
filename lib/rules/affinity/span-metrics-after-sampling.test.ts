import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { spanMetricsAfterSampling } from "./span-metrics-after-sampling";

const gateway = (...traces: readonly string[]) =>
  exampleTier({
    processors:
      "memory_limiter: { check_interval: 1s, limit_percentage: 80 }\nprobabilistic_sampler: { sampling_percentage: 10 }",
    connectors: "spanmetrics: {}\nforward: {}",
    pipelines: [...traces, "metrics: { receivers: [spanmetrics], exporters: [otlp_http] }"].join("\n"),
  });
const said = (pipeline: string) =>
  `\`spanmetrics\` stands behind \`probabilistic_sampler\` in pipeline \`${pipeline}\`: its metrics tell of the sampled data only, so counts and error ratios are wrong.`;

describeRule(spanMetricsAfterSampling, {
  silent: {
    "metrics that are made first": {
      tiers: {
        gateway: gateway(
          "traces: { receivers: [otlp], exporters: [spanmetrics, forward] }",
          "traces/sampled: { receivers: [forward], processors: [probabilistic_sampler], exporters: [otlp_http] }",
        ),
      },
    },
  },
  reports: {
    "a sampler in the same pipeline": {
      tiers: {
        gateway: gateway(
          "traces: { receivers: [otlp], processors: [memory_limiter, probabilistic_sampler], exporters: [otlp_http, spanmetrics] }",
        ),
      },
      expect: [said("traces")],
      at: ["gateway service::pipelines::traces::exporters::1"],
      afterFix: {
        tiers: {
          gateway: `${gateway(
            "traces: { receivers: [otlp], processors: [memory_limiter, probabilistic_sampler], exporters: [otlp_http] }",
          )}    traces/unsampled:
      receivers: [otlp]
      processors: [memory_limiter]
      exporters: [spanmetrics]
`,
        },
      },
    },
    "a sampler further up": {
      tiers: {
        gateway: gateway(
          "traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [forward] }",
          "traces/out: { receivers: [forward], exporters: [otlp_http, spanmetrics] }",
        ),
      },
      expect: [said("traces/out")],
    },
  },
});
