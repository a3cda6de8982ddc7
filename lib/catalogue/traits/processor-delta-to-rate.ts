import { trait } from "./define";

export const processorDeltaToRate = trait({
  kind: "processor",
  type: "delta_to_rate",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/deltatorateprocessor/README.md",
  purpose: { en: "Turns delta sums into rates per second.", ko: "델타 합계를 초당 비율로 바꿉니다." },
  fields: {
    metrics: { en: "Names of the metrics to turn.", ko: "바꿀 메트릭의 이름입니다." },
  },
});
