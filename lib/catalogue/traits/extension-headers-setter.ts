import { trait } from "./define";

export const extensionHeadersSetter = trait({
  kind: "extension",
  type: "headers_setter",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/headerssetterextension/README.md",
  purpose: {
    en: "Sets headers of requests, also from those of the client.",
    ko: "요청 헤더를 설정하며, 클라이언트의 헤더에서 가져올 수도 있습니다.",
  },
  fields: {},
});
