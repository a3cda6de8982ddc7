import { trait } from "./define";

export const connectorCount = trait({
  kind: "connector",
  type: "count",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/connector/countconnector/README.md",
  purpose: { en: "Counts spans, points and records.", ko: "스팬, 포인트, 레코드의 수를 셉니다." },
  fields: {},
});
