import { trait } from "./define";

export const extensionZpages = trait({
  kind: "extension",
  type: "zpages",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/extension/zpagesextension/README.md",
  purpose: {
    en: "Shows the state of pipelines and recent traces of the collector in a browser.",
    ko: "파이프라인 상태와 컬렉터 자신의 최근 트레이스를 브라우저에 보여 줍니다.",
  },
  fields: {},
});
