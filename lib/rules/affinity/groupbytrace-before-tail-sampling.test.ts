import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { groupbytraceBeforeTailSampling } from "./groupbytrace-before-tail-sampling";

const sampler = "tail_sampling: { policies: [{ name: all, type: always_sample }] }";
const gateway = (processors: string, ...pipelines: readonly string[]) =>
  exampleTier({ processors: `${processors}\n${sampler}`, pipelines: pipelines.join("\n") });

describeRule(groupbytraceBeforeTailSampling, {
  silent: {
    "a grouper in another pipeline": {
      tiers: {
        gateway: gateway(
          "groupbytrace: {}",
          "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
          "traces/whole: { receivers: [otlp], processors: [groupbytrace], exporters: [otlp_http] }",
        ),
      },
    },
    "a grouper behind the sampler": {
      tiers: {
        gateway: gateway(
          "groupbytrace: {}",
          "traces: { receivers: [otlp], processors: [tail_sampling, groupbytrace], exporters: [otlp_http] }",
        ),
      },
    },
  },
  reports: {
    "a grouper that nothing else uses, and takes its definition along": {
      tiers: {
        gateway: gateway(
          "groupbytrace: { wait_duration: 5s }",
          "traces: { receivers: [otlp], processors: [groupbytrace, tail_sampling], exporters: [otlp_http] }",
        ),
      },
      expect: [
        "`groupbytrace` holds every trace before `tail_sampling` does so again in pipeline `traces`: it costs memory and delay and changes no decision.",
      ],
      at: ["gateway service::pipelines::traces::processors::0"],
      afterFix: {
        tiers: {
          gateway: exampleTier({
            processors: sampler,
            pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
          }),
        },
      },
    },
    "a grouper that another pipeline needs": {
      tiers: {
        gateway: gateway(
          "groupbytrace: {}",
          "traces: { receivers: [otlp], processors: [groupbytrace, tail_sampling], exporters: [otlp_http] }",
          "traces/whole: { receivers: [otlp], processors: [groupbytrace], exporters: [otlp_http] }",
        ),
      },
      expect: [
        "`groupbytrace` holds every trace before `tail_sampling` does so again in pipeline `traces`: it costs memory and delay and changes no decision.",
      ],
      afterFix: {
        tiers: {
          gateway: gateway(
            "groupbytrace: {}",
            "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
            "traces/whole: { receivers: [otlp], processors: [groupbytrace], exporters: [otlp_http] }",
          ),
        },
      },
    },
  },
});
