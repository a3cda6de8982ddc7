import { trait } from "./define";

export const processorMetricStartTime = trait({
  kind: "processor",
  type: "metric_start_time",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/metricstarttimeprocessor/README.md",
  purpose: {
    en: "Sets start times of cumulative metrics that came without them.",
    ko: "시작 시각이 없는 누적 메트릭에 시작 시각을 설정합니다.",
  },
  fields: {
    strategy: { en: "How the start time is found.", ko: "시작 시각을 구하는 방법입니다." },
  },
});
