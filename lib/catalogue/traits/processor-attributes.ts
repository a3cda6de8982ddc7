import { trait } from "./define";

export const processorAttributes = trait({
  kind: "processor",
  type: "attributes",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/attributesprocessor/README.md",
  purpose: {
    en: "Sets, changes or removes attributes of spans, records and points.",
    ko: "스팬, 로그 레코드, 데이터 포인트의 속성을 설정, 변경, 제거합니다.",
  },
  fields: {
    actions: { en: "The actions, in order.", ko: "차례로 수행할 동작입니다." },
    include: { en: "Only what matches this is changed.", ko: "여기에 일치하는 데이터만 바꿉니다." },
    exclude: { en: "What matches this is left as it is.", ko: "여기에 일치하는 데이터는 그대로 둡니다." },
  },
});
