import { trait } from "./define";

export const connectorSpanMetrics = trait({
  kind: "connector",
  type: "span_metrics",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/connector/spanmetricsconnector/README.md",
  purpose: {
    en: "Makes request, error and duration metrics out of spans.",
    ko: "스팬에서 요청 수, 오류, 지속 시간 메트릭을 만듭니다.",
  },
  fields: {
    dimensions: {
      en: "Span or resource attributes that become labels besides the usual ones; each multiplies the series.",
      ko: "기본 차원 외에 레이블로 만들 스팬·리소스 속성입니다. 하나마다 시계열이 늘어납니다.",
    },
    exclude_dimensions: { en: "Usual dimensions left out.", ko: "제외할 기본 차원입니다." },
    histogram: { en: "How durations are recorded.", ko: "지속 시간을 기록하는 방법입니다." },
    "histogram.unit": { en: "Unit of durations: `ms` or `s`.", ko: "지속 시간의 단위입니다(`ms` 또는 `s`)." },
    "histogram.explicit": { en: "Histogram with fixed buckets.", ko: "경계가 고정된 히스토그램입니다." },
    "histogram.explicit.buckets": {
      en: "Bounds of the buckets, as durations.",
      ko: "지속 시간으로 적는 버킷 경계입니다.",
    },
    "histogram.exponential": {
      en: "Histogram whose buckets find their own bounds.",
      ko: "버킷 경계를 스스로 정하는 히스토그램입니다.",
    },
    metrics_flush_interval: { en: "How often metrics are sent on.", ko: "메트릭을 내보내는 주기입니다." },
    metrics_expiration: {
      en: "Metrics without new spans stop after this long; 0 never.",
      ko: "새 스팬이 없는 메트릭을 멈추기까지의 시간입니다. 0이면 멈추지 않습니다.",
    },
    aggregation_temporality: { en: "Cumulative or delta.", ko: "누적 또는 델타입니다." },
    aggregation_cardinality_limit: {
      en: "Most combinations of dimensions; further ones are counted together. 0 sets no limit.",
      ko: "차원 조합의 최대 수입니다. 넘는 조합은 하나로 합칩니다. 0이면 제한이 없습니다.",
    },
    namespace: { en: "Put in front of the metrics' names.", ko: "메트릭 이름 앞에 붙입니다." },
    exemplars: { en: "Ties sample spans to the metrics.", ko: "메트릭에 예시 스팬을 연결합니다." },
    events: { en: "Counts span events as well.", ko: "스팬 이벤트도 셉니다." },
  },
});
