import { trait } from "./define";

export const processorSpan = trait({
  kind: "processor",
  type: "span",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/spanprocessor/README.md",
  purpose: {
    en: "Renames spans, takes attributes out of their names, sets their status.",
    ko: "스팬 이름을 바꾸고 이름에서 속성을 추출하며 상태를 설정합니다.",
  },
  fields: {},
});
