import { trait } from "./define";

export const extensionHealthcheckv2 = trait({
  kind: "extension",
  type: "healthcheckv2",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/healthcheckv2extension/README.md",
  purpose: {
    en: "Reports the health of the collector and of each pipeline over HTTP or gRPC.",
    ko: "컬렉터와 각 파이프라인의 상태를 HTTP 또는 gRPC로 알립니다.",
  },
  fields: {},
});
