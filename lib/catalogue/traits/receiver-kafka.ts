import { trait } from "./define";

export const receiverKafka = trait({
  kind: "receiver",
  type: "kafka",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/kafkareceiver/README.md",
  purpose: { en: "Reads data from Kafka topics.", ko: "Kafka 토픽에서 데이터를 읽습니다." },
  fields: {},
});
