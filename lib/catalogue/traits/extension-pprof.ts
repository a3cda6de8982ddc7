import { trait } from "./define";

export const extensionPprof = trait({
  kind: "extension",
  type: "pprof",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/pprofextension/README.md",
  purpose: {
    en: "Offers Go's profiles of the collector itself.",
    ko: "컬렉터 자체의 Go 프로파일을 제공합니다.",
  },
  fields: {
    endpoint: {
      en: "Address to offer them at; keep it local.",
      ko: "제공할 주소입니다. 외부에 공개하지 마십시오.",
    },
  },
});
