import { trait } from "./define";

export const processorProbabilisticSampler = trait({
  kind: "processor",
  type: "probabilistic_sampler",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/probabilisticsamplerprocessor/README.md",
  purpose: {
    en: "Keeps a share of spans or records, decided by the trace ID without waiting.",
    ko: "트레이스 ID로 기다리지 않고 판단하여 스팬이나 레코드를 일정 비율만 남깁니다.",
  },
  fields: {
    sampling_percentage: { en: "Share kept, from 0 to 100.", ko: "남길 비율(0~100)입니다." },
    hash_seed: {
      en: "Use the same seed on all instances of a tier, and another on the next tier.",
      ko: "한 티어의 모든 인스턴스에는 같은 시드를, 다음 티어에는 다른 시드를 쓰십시오.",
    },
    mode: {
      en: "How the decision is made: `hash_seed`, `proportional` or `equalizing`.",
      ko: "결정 방식입니다(`hash_seed`, `proportional`, `equalizing`).",
    },
    fail_closed: { en: "Drops what cannot be decided.", ko: "판단할 수 없는 데이터를 버립니다." },
    attribute_source: {
      en: "For logs: decide by the trace ID or by an attribute of the record.",
      ko: "로그에서 트레이스 ID와 레코드 속성 중 무엇으로 판단할지 정합니다.",
    },
    from_attribute: { en: "For logs: the attribute to decide by.", ko: "로그에서 판단에 쓸 속성입니다." },
    sampling_priority: {
      en: "For logs: attribute that holds a priority of its own.",
      ko: "로그에서 우선순위가 담긴 속성입니다.",
    },
  },
});
