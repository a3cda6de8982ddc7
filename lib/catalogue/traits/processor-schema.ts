import { trait } from "./define";

export const processorSchema = trait({
  kind: "processor",
  type: "schema",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/schemaprocessor/README.md",
  purpose: {
    en: "Translates data between versions of the semantic conventions.",
    ko: "시맨틱 컨벤션의 버전 사이에서 데이터를 변환합니다.",
  },
  fields: {
    targets: { en: "Schema versions to translate to.", ko: "변환할 목표 스키마 버전입니다." },
    prefetch: { en: "Schemas loaded at the start.", ko: "시작할 때 미리 불러올 스키마입니다." },
  },
});
