import { trait } from "./define";

export const connectorForward = trait({
  kind: "connector",
  type: "forward",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/connector/forwardconnector/README.md",
  purpose: {
    en: "Hands data on from one pipeline to others of the same signal.",
    ko: "한 파이프라인의 데이터를 같은 신호의 다른 파이프라인으로 넘깁니다.",
  },
  fields: {},
});
