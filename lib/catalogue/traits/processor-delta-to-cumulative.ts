import { trait } from "./define";

export const processorDeltaToCumulative = trait({
  kind: "processor",
  type: "delta_to_cumulative",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/deltatocumulativeprocessor/README.md",
  purpose: {
    en: "Turns delta sums and histograms into cumulative ones.",
    ko: "델타 합계와 히스토그램을 누적으로 바꿉니다.",
  },
  fields: {
    max_stale: {
      en: "Series without new points are forgotten after this long.",
      ko: "새 포인트가 없는 시계열을 잊기까지의 시간입니다.",
    },
    max_streams: {
      en: "Most series remembered; points of further ones are dropped.",
      ko: "기억할 시계열의 최대 수입니다. 넘는 시계열의 포인트는 버립니다.",
    },
  },
});
