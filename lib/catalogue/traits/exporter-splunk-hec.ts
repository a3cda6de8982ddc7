import { trait } from "./define";

export const exporterSplunkHec = trait({
  kind: "exporter",
  type: "splunk_hec",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/splunkhecexporter/README.md",
  purpose: {
    en: "Sends data to Splunk's HTTP event collector.",
    ko: "Splunk의 HTTP 이벤트 수집기에 데이터를 보냅니다.",
  },
  fields: {},
});
