import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { samplingPolicies } from "../shared/sampling-policies";
import type { RuleDocs } from "../types";

export const probabilisticInsteadOfTail = rule({
  id: "sampling/probabilistic-instead-of-tail",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const sampler of inUse(tier, "processor", "tail_sampling")) {
      const policies = samplingPolicies(sampler);
      if (policies?.length !== 1 || policies[0]?.type !== "probabilistic") continue;
      yield { at: { yaml: sampler.at, part: "key" }, params: { sampler: sampler.id } };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling looks at what is in a trace",
      why: "`tail_sampling` keeps every span in memory until its trace is decided on, and needs all spans of a trace in one pod. With a single `probabilistic` policy the content of the trace plays no part: `probabilistic_sampler` decides the same by the trace ID alone, span by span, on any pod, without memory and without waiting.",
      messages: {
        default:
          "`{sampler}` has one policy, and it is random: `probabilistic_sampler` keeps the same share without holding traces in memory.",
      },
      fixes: {},
    },
    ko: {
      title: "테일 샘플링이 트레이스의 내용을 보고 판단함",
      why: "`tail_sampling` 프로세서는 판단할 때까지 모든 스팬을 메모리에 두며, 한 트레이스의 스팬이 모두 같은 파드에 있어야 합니다. 정책이 `probabilistic` 하나뿐이면 트레이스의 내용은 판단에 쓰이지 않습니다. `probabilistic_sampler` 프로세서는 트레이스 ID만으로 어느 파드에서든 스팬마다 같은 판단을 내리며, 메모리도 대기 시간도 필요하지 않습니다.",
      messages: {
        default:
          "`{sampler}` 프로세서의 정책은 무작위 정책 하나뿐입니다. `probabilistic_sampler` 프로세서는 트레이스를 메모리에 두지 않고도 같은 비율을 남깁니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor#faq",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling:
            policies: [{ name: tenth, type: probabilistic, probabilistic: { sampling_percentage: 10 } }]
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
          probabilistic_sampler: { sampling_percentage: 10 }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
      `,
    },
  },
});
