import { trait } from "./define";

export const connectorServiceGraph = trait({
  kind: "connector",
  type: "service_graph",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/connector/servicegraphconnector/README.md",
  purpose: {
    en: "Makes metrics about calls between services out of spans.",
    ko: "스팬에서 서비스 간 호출 메트릭을 만듭니다.",
  },
  fields: {},
});
