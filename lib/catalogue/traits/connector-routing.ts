import { trait } from "./define";

export const connectorRouting = trait({
  kind: "connector",
  type: "routing",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/connector/routingconnector/README.md",
  purpose: {
    en: "Sends data to different pipelines by conditions.",
    ko: "조건에 따라 데이터를 서로 다른 파이프라인으로 보냅니다.",
  },
  fields: {},
});
