import { trait } from "./define";

export const processorResource = trait({
  kind: "processor",
  type: "resource",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/resourceprocessor/README.md",
  purpose: {
    en: "Sets, changes or removes attributes of the resource.",
    ko: "리소스 속성을 설정, 변경, 제거합니다.",
  },
  fields: {
    attributes: { en: "The actions, in order.", ko: "차례로 수행할 동작입니다." },
  },
});
