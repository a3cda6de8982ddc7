import { trait } from "./define";

export const processorCumulativeToDelta = trait({
  kind: "processor",
  type: "cumulative_to_delta",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/cumulativetodeltaprocessor/README.md",
  purpose: {
    en: "Turns cumulative sums and histograms into deltas.",
    ko: "누적 합계와 히스토그램을 델타로 바꿉니다.",
  },
  fields: {
    max_staleness: {
      en: "How long a series is remembered without new points.",
      ko: "새 포인트가 없는 시계열을 기억하는 시간입니다.",
    },
    initial_value: {
      en: "What becomes of the first point of a series: `auto`, `keep` or `drop`.",
      ko: "시계열의 첫 포인트를 처리하는 방법입니다(`auto`, `keep`, `drop`).",
    },
    include: { en: "Only these metrics are changed.", ko: "이 메트릭만 바꿉니다." },
    exclude: { en: "These metrics are left as they are.", ko: "이 메트릭은 그대로 둡니다." },
  },
});
