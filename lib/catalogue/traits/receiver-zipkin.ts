import { trait } from "./define";

export const receiverZipkin = trait({
  kind: "receiver",
  type: "zipkin",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/zipkinreceiver/README.md",
  purpose: { en: "Takes traces in Zipkin's formats.", ko: "Zipkin 형식의 트레이스를 받습니다." },
  fields: {},
});
