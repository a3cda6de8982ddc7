import { trait } from "./define";

export const exporterZipkin = trait({
  kind: "exporter",
  type: "zipkin",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/zipkinexporter/README.md",
  purpose: { en: "Sends traces to Zipkin.", ko: "Zipkin에 트레이스를 보냅니다." },
  fields: {},
});
