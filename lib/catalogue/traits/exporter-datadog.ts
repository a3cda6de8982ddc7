import { trait } from "./define";

export const exporterDatadog = trait({
  kind: "exporter",
  type: "datadog",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/datadogexporter/README.md",
  purpose: { en: "Sends data to Datadog.", ko: "Datadog에 데이터를 보냅니다." },
  fields: {},
});
