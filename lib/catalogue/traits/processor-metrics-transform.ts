import { trait } from "./define";

export const processorMetricsTransform = trait({
  kind: "processor",
  type: "metrics_transform",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/metricstransformprocessor/README.md",
  purpose: {
    en: "Renames metrics and labels, and aggregates over labels.",
    ko: "메트릭과 레이블의 이름을 바꾸고 레이블에 걸쳐 집계합니다.",
  },
  fields: {
    transforms: { en: "The changes, in order.", ko: "차례로 적용할 변경입니다." },
    "transforms.include": {
      en: "Name of the metrics that a change is about.",
      ko: "변경할 메트릭의 이름입니다.",
    },
    "transforms.match_type": {
      en: "Whether that name is exact or a pattern.",
      ko: "이름을 정확히 비교할지 패턴으로 볼지 정합니다.",
    },
    "transforms.action": {
      en: "Changes the metric itself, or works on a copy.",
      ko: "메트릭 자체를 바꿀지 사본을 만들지 정합니다.",
    },
    "transforms.new_name": { en: "New name of the metric.", ko: "메트릭의 새 이름입니다." },
  },
});
