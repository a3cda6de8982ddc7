import { at } from "../../base/json";
import { insert, remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import { freePolicyName, samplingPolicies } from "../shared/sampling-policies";
import type { FixReport, RuleDocs } from "../types";
import type { Component, Ref, TierId } from "../../topology/types";

export const bothInPipeline = rule({
  id: "sampling/both-in-pipeline",
  scope: "pipeline",
  severity: "warning",
  *check({ pipeline, tier }) {
    const position = pipeline.processors.findIndex((ref) => canonicalOf(ref) === "probabilistic_sampler");
    const first = pipeline.processors[position];
    const tail = pipeline.processors.slice(position + 1).find((ref) => canonicalOf(ref) === "tail_sampling");
    if (!first?.component || !tail?.component) return;
    yield {
      at: { yaml: first.at, part: "value" },
      params: { first: first.id, tail: tail.id, pipeline: pipeline.id },
      fixes: asPolicy(tier.id, first, first.component, tail.component),
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A tail sampler does its random sampling itself",
      why: "What a `probabilistic_sampler` drops never reaches the `tail_sampling` behind it: its policies for errors and slow requests see only the random share. As a policy of the tail sampler the same random share costs next to nothing, and errors are kept besides.",
      messages: {
        default:
          "`{first}` drops traces at random before `{tail}` in `{pipeline}` has seen them: its policies miss the errors among them.",
      },
      fixes: { "as-policy": "Make it a policy of `{tail}` that keeps {percent, number} % at random" },
    },
    ko: {
      title: "테일 샘플러가 무작위 샘플링도 직접 수행함",
      why: "`probabilistic_sampler` 프로세서가 버린 트레이스는 뒤에 있는 `tail_sampling` 프로세서에 도달하지 않습니다. 오류와 느린 요청을 위한 정책도 무작위로 남은 일부만 보게 됩니다. 같은 무작위 비율을 테일 샘플러의 정책으로 두면 비용이 거의 들지 않고 오류는 따로 모두 남습니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{first}` 프로세서가 `{tail}` 프로세서보다 먼저 트레이스를 무작위로 버립니다. 그 안의 오류를 정책이 놓칩니다.",
      },
      fixes: { "as-policy": "`{tail}` 프로세서에서 무작위로 {percent, number}%를 유지하는 정책으로 전환" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor#faq",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          probabilistic_sampler: { sampling_percentage: 20 }
          tail_sampling:
            policies:
              - { name: errors, type: status_code, status_code: { status_codes: [ERROR] } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler, tail_sampling], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling:
            policies:
              - { name: errors, type: status_code, status_code: { status_codes: [ERROR] } }
              - { name: random, type: probabilistic, probabilistic: { sampling_percentage: 20 } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
  },
});

/** The sampler leaves the pipeline; its definition stays, other pipelines may use it. Without a known share there is no fix. */
function asPolicy(tier: TierId, ref: Ref, sampler: Component, tail: Component): readonly FixReport[] {
  const percent = at(sampler.config, "sampling_percentage");
  const policies = samplingPolicies(tail);
  if (typeof percent !== "number" || !policies) return [];
  const policy = {
    name: freePolicyName(tail, "random"),
    type: "probabilistic",
    probabilistic: { sampling_percentage: percent },
  };
  return [
    {
      id: "as-policy",
      params: { tail: tail.id, percent },
      safety: "review",
      edits: [
        { tier, ...remove(ref.at) },
        { tier, ...insert([...tail.at, "policies"], policies.length, policy) },
      ],
    },
  ];
}
