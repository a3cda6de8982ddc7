import { trait } from "./define";

export const processorInterval = trait({
  kind: "processor",
  type: "interval",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/intervalprocessor/README.md",
  purpose: {
    en: "Passes on the newest point of each series once per interval.",
    ko: "간격마다 각 시계열의 최신 포인트만 내보냅니다.",
  },
  fields: {
    interval: { en: "Time between two exports.", ko: "내보내는 간격입니다." },
  },
});
