import { trait } from "./define";

export const processorTailSampling = trait({
  kind: "processor",
  type: "tail_sampling",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/tailsamplingprocessor/README.md",
  purpose: {
    en: "Keeps or drops whole traces once they are complete. All spans of a trace have to reach the same instance.",
    ko: "트레이스가 모인 뒤 통째로 남길지 버릴지 정합니다. 한 트레이스의 모든 스팬이 같은 인스턴스에 도착해야 합니다.",
  },
  fields: {
    decision_wait: {
      en: "Time from a trace's first span to the decision; spans are held in memory until then.",
      ko: "트레이스의 첫 스팬부터 결정까지의 시간입니다. 그동안 스팬을 메모리에 보관합니다.",
    },
    num_traces: {
      en: "Traces held in memory; above it the oldest are decided early.",
      ko: "메모리에 보관하는 트레이스 수입니다. 넘으면 가장 오래된 트레이스부터 일찍 처리합니다.",
    },
    expected_new_traces_per_sec: {
      en: "New traces a second, to reserve memory for.",
      ko: "메모리를 미리 잡기 위한 초당 새 트레이스 수입니다.",
    },
    policies: {
      en: "What is kept. A trace that one policy samples is kept, unless a `drop` policy drops it.",
      ko: "남길 기준입니다. 정책 하나라도 표본으로 고르면 남지만, `drop` 정책이 우선합니다.",
    },
    "policies.name": { en: "Name in metrics and logs.", ko: "메트릭과 로그에 나타나는 이름입니다." },
    "policies.type": {
      en: "Kind of policy; its settings stand in the section of the same name.",
      ko: "정책의 종류입니다. 설정은 같은 이름의 섹션에 적습니다.",
    },
    "policies.latency": { en: "Keeps traces that took long.", ko: "오래 걸린 트레이스를 남깁니다." },
    "policies.latency.threshold_ms": {
      en: "Shortest duration kept, in milliseconds.",
      ko: "남길 최소 지속 시간(밀리초)입니다.",
    },
    "policies.status_code": {
      en: "Keeps traces with a span of one of these statuses.",
      ko: "지정한 상태의 스팬이 있는 트레이스를 남깁니다.",
    },
    "policies.status_code.status_codes": {
      en: "`ERROR`, `OK` or `UNSET`.",
      ko: "`ERROR`, `OK`, `UNSET` 중에서 고릅니다.",
    },
    "policies.probabilistic": { en: "Keeps a share of traces.", ko: "일정 비율의 트레이스를 남깁니다." },
    "policies.probabilistic.sampling_percentage": {
      en: "Share kept, from 0 to 100.",
      ko: "남길 비율(0~100)입니다.",
    },
    "policies.string_attribute": {
      en: "Keeps traces by the text of an attribute.",
      ko: "문자열 속성값으로 트레이스를 남깁니다.",
    },
    "policies.numeric_attribute": {
      en: "Keeps traces by the number in an attribute.",
      ko: "숫자 속성값으로 트레이스를 남깁니다.",
    },
    "policies.rate_limiting": {
      en: "Keeps up to so many spans a second.",
      ko: "초당 정해진 스팬 수까지 남깁니다.",
    },
    "policies.and": {
      en: "Keeps what all of its policies keep.",
      ko: "포함한 정책이 모두 고른 트레이스만 남깁니다.",
    },
    "policies.composite": {
      en: "Shares a rate of spans out among policies, in order.",
      ko: "여러 정책에 스팬 처리량을 순서대로 나눕니다.",
    },
    "policies.ottl_condition": {
      en: "Keeps traces with a span or event that an OTTL condition is true for.",
      ko: "OTTL 조건이 참인 스팬이나 이벤트가 있는 트레이스를 남깁니다.",
    },
    decision_cache: {
      en: "Remembers decisions for spans that come late.",
      ko: "늦게 오는 스팬을 위해 결정을 기억합니다.",
    },
    "decision_cache.sampled_cache_size": {
      en: "Number of kept traces remembered; 0 is off.",
      ko: "기억할 '남긴' 트레이스 수입니다. 0이면 끕니다.",
    },
    "decision_cache.non_sampled_cache_size": {
      en: "Number of dropped traces remembered; 0 is off.",
      ko: "기억할 '버린' 트레이스 수입니다. 0이면 끕니다.",
    },
  },
});
