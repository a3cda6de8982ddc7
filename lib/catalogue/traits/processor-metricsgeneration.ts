import { trait } from "./define";

export const processorMetricsgeneration = trait({
  kind: "processor",
  type: "metricsgeneration",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/metricsgenerationprocessor/README.md",
  purpose: {
    en: "Calculates new metrics out of one or two others.",
    ko: "하나 또는 두 개의 메트릭에서 새 메트릭을 계산합니다.",
  },
  fields: {
    rules: { en: "The metrics to make.", ko: "만들 메트릭입니다." },
  },
});
