import { trait } from "./define";

export const connectorFailover = trait({
  kind: "connector",
  type: "failover",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/connector/failoverconnector/README.md",
  purpose: {
    en: "Goes over to another pipeline while the first one fails.",
    ko: "첫 파이프라인이 실패하는 동안 다른 파이프라인으로 넘깁니다.",
  },
  fields: {},
});
