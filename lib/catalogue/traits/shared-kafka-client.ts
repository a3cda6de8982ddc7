import { sharedTrait } from "./define";

export const sharedKafkaClient = sharedTrait({
  group: "kafka-client",
  type: "github.com/open-telemetry/opentelemetry-collector-contrib/pkg/kafka/configkafka.ClientConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/kafkaexporter/README.md",
  fields: {
    brokers: {
      en: "Kafka brokers to start from, as host and port.",
      ko: "처음 접속할 Kafka 브로커의 호스트와 포트입니다.",
    },
    protocol_version: { en: "Kafka version to speak.", ko: "사용할 Kafka 프로토콜 버전입니다." },
    client_id: {
      en: "Name under which brokers know the client.",
      ko: "브로커가 클라이언트를 구별하는 이름입니다.",
    },
    auth: { en: "Sign-in by SASL, Kerberos or mTLS.", ko: "SASL, Kerberos 또는 mTLS 인증 설정입니다." },
    tls: { en: "Which certificates are trusted and shown.", ko: "신뢰하고 제시할 인증서를 정합니다." },
  },
});
