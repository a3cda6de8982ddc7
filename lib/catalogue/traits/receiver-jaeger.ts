import { trait } from "./define";

export const receiverJaeger = trait({
  kind: "receiver",
  type: "jaeger",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/jaegerreceiver/README.md",
  purpose: { en: "Takes traces in Jaeger's formats.", ko: "Jaeger 형식의 트레이스를 받습니다." },
  fields: {},
});
