import { trait } from "./define";

export const extensionOtlpEncoding = trait({
  kind: "extension",
  type: "otlp_encoding",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/encoding/otlpencodingextension/README.md",
  purpose: {
    en: "Writes and reads OTLP for components that let an extension encode their data.",
    ko: "확장으로 데이터를 인코딩하는 컴포넌트를 위해 OTLP를 쓰고 읽습니다.",
  },
  fields: {
    protocol: { en: "`otlp_proto` or `otlp_json`.", ko: "`otlp_proto` 또는 `otlp_json`입니다." },
  },
});
