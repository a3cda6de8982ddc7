import { at, isList, type Json } from "../../base/json";
import { insert } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { freePolicyName, samplingPolicies, type SamplingPolicy } from "../shared/sampling-policies";
import type { RuleDocs } from "../types";

/** The share of otherwise unmatched traces that the fix keeps. */
const restPercent = 10;

export const noDefaultPolicy = rule({
  id: "sampling/no-default-policy",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const sampler of inUse(tier, "processor", "tail_sampling")) {
      const policies = samplingPolicies(sampler);
      // A policy that cannot be read may be the one that takes the rest.
      if (!policies || policies.some((policy) => policy.type === null || isCatchAll(policy))) continue;
      yield {
        at: { yaml: sampler.at, part: "key" },
        message: policies.length === 0 ? "empty" : "default",
        params: { sampler: sampler.id },
        fixes: [
          {
            id: "keep-some",
            params: { percent: restPercent },
            safety: "review",
            edits: [
              {
                tier: tier.id,
                ...insert([...sampler.at, "policies"], policies.length, {
                  name: freePolicyName(sampler, "rest"),
                  type: "probabilistic",
                  probabilistic: { sampling_percentage: restPercent },
                }),
              },
            ],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling keeps a share of what no policy matches",
      why: "A trace that no policy of `tail_sampling` says yes to is not sampled. With policies for errors and slow requests alone, nothing is left of normal traffic: there is no baseline to compare a slow trace with, and a service without trouble looks as if it had no traffic. A last policy of type `probabilistic` or `always_sample` keeps a share of the rest.",
      messages: {
        default:
          "Traces that no policy of `{sampler}` matches are dropped: nothing is left of normal traffic to compare with.",
        empty: "`{sampler}` has no policies: it keeps no trace at all.",
      },
      fixes: { "keep-some": "Keep {percent, number} % of all other traces too" },
    },
    ko: {
      title: "테일 샘플링이 어떤 정책에도 맞지 않는 트레이스도 일부 남김",
      why: "`tail_sampling` 프로세서의 어떤 정책도 선택하지 않은 트레이스는 샘플링되지 않습니다. 오류와 느린 요청을 위한 정책만 있으면 정상 트래픽은 하나도 남지 않습니다. 느린 트레이스와 비교할 기준이 없어지고, 문제가 없는 서비스는 트래픽이 없는 것처럼 보입니다. 마지막에 `probabilistic`이나 `always_sample` 유형의 정책을 두면 나머지도 일부 남습니다.",
      messages: {
        default:
          "`{sampler}` 프로세서의 어떤 정책에도 맞지 않는 트레이스는 버려집니다. 비교 기준이 될 정상 트래픽이 남지 않습니다.",
        empty: "`{sampler}` 프로세서에 정책이 없어 트레이스를 하나도 남기지 않습니다.",
      },
      fixes: { "keep-some": "나머지 트레이스도 {percent, number}% 유지" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling:
            policies:
              - { name: errors, type: status_code, status_code: { status_codes: [ERROR] } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
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
              - { name: rest, type: probabilistic, probabilistic: { sampling_percentage: 10 } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
  },
});

/** Policies that say yes to a trace whatever is in it. Those of an extension are not known to say no. */
function isCatchAll({ type, config }: SamplingPolicy): boolean {
  if (type === "composite") {
    const parts = at(config, "composite", "composite_sub_policy");
    return isList(parts) && parts.some((part: Json) => takesAny(at(part, "type")));
  }
  return takesAny(type ?? undefined);
}

function takesAny(type: Json | undefined): boolean {
  return (
    type === "always_sample" ||
    type === "probabilistic" ||
    type === "rate_limiting" ||
    type === "bytes_limiting"
  );
}
