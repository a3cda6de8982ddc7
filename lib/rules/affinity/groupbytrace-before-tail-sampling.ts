import { dropProcessor } from "../shared/drop-processor";
import { exampleTier } from "../shared/example-tier";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

export const groupbytraceBeforeTailSampling = rule({
  id: "affinity/groupbytrace-before-tail-sampling",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const pipeline of tier.pipelines) {
      const { processors } = pipeline;
      const sampler = processors.findIndex((ref) => canonicalOf(ref) === "tail_sampling");
      const grouper = processors.findIndex((ref) => canonicalOf(ref) === "groupbytrace");
      const [sampling, grouping] = [processors[sampler], processors[grouper]];
      if (!sampling || !grouping?.component || grouper > sampler) continue;
      yield {
        at: { yaml: grouping.at, part: "value" },
        params: { grouper: grouping.id, sampler: sampling.id, pipeline: pipeline.id },
        fixes: [
          {
            id: "remove",
            params: { grouper: grouping.id },
            safety: "review",
            edits: dropProcessor(tier, grouping.component, [grouping]),
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "tail_sampling groups by trace alone",
      why: "`tail_sampling` collects the spans of a trace itself, for `decision_wait`. A `groupbytrace` in front of it holds every trace a second time: twice the memory, a longer delay, and late spans that come as a trace of their own. It adds nothing to the decision.",
      messages: {
        default:
          "`{grouper}` holds every trace before `{sampler}` does so again in pipeline `{pipeline}`: it costs memory and delay and changes no decision.",
      },
      fixes: { remove: "Remove `{grouper}`" },
    },
    ko: {
      title: "트레이스 묶기는 tail_sampling 하나로 충분함",
      why: "`tail_sampling` 프로세서는 `decision_wait` 동안 트레이스의 스팬을 직접 모읍니다. 그 앞에 `groupbytrace` 프로세서를 두면 트레이스를 한 번 더 붙잡아 둡니다. 메모리는 두 배로 들고 지연은 길어지며, 늦게 온 스팬은 별개의 트레이스로 넘어갑니다. 판단에 보탬이 되지는 않습니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{grouper}` 프로세서가 모은 트레이스를 `{sampler}` 프로세서가 다시 모읍니다. 메모리와 지연만 늘고 판단은 달라지지 않습니다.",
      },
      fixes: { remove: "`{grouper}` 프로세서 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: { tiers: { gateway: sampling("groupbytrace: {}\n", "groupbytrace, tail_sampling") } },
  good: { tiers: { gateway: sampling("", "tail_sampling") } },
});

function sampling(grouper: string, processors: string): string {
  return exampleTier({
    processors: `${grouper}tail_sampling: { policies: [{ name: all, type: always_sample }] }`,
    pipelines: `traces: { receivers: [otlp], processors: [${processors}], exporters: [otlp_http] }`,
  });
}
