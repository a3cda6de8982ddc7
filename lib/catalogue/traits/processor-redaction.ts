import { trait } from "./define";

export const processorRedaction = trait({
  kind: "processor",
  type: "redaction",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/redactionprocessor/README.md",
  purpose: {
    en: "Removes attributes that are not allowed and masks values that match a pattern.",
    ko: "허용하지 않은 속성을 제거하고 패턴에 맞는 값을 가립니다.",
  },
  fields: {
    allow_all_keys: {
      en: "Lets every attribute pass; only values are masked then.",
      ko: "모든 속성을 통과시킵니다. 이때는 값만 가립니다.",
    },
    allowed_keys: {
      en: "Attributes that pass; all others are removed.",
      ko: "통과시킬 속성입니다. 나머지는 모두 제거합니다.",
    },
    blocked_values: {
      en: "Regular expressions; what matches in a value is masked.",
      ko: "값에서 일치하는 부분을 가릴 정규식입니다.",
    },
    blocked_key_patterns: {
      en: "Attributes whose names match are masked.",
      ko: "이름이 일치하는 속성의 값을 가립니다.",
    },
    ignored_keys: { en: "Attributes that are left alone.", ko: "건드리지 않을 속성입니다." },
    hash_function: {
      en: "Masks by a hash instead of asterisks, so that equal values stay equal.",
      ko: "별표 대신 해시로 가려 같은 값은 같게 남깁니다.",
    },
    summary: {
      en: "Adds attributes that tell what was done: `debug`, `info` or `silent`.",
      ko: "처리 내용을 알리는 속성을 추가합니다(`debug`, `info`, `silent`).",
    },
  },
});
