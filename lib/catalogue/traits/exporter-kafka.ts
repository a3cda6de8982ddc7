import { trait } from "./define";

export const exporterKafka = trait({
  kind: "exporter",
  type: "kafka",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/kafkaexporter/README.md",
  purpose: { en: "Puts data into Kafka topics.", ko: "데이터를 Kafka 토픽에 넣습니다." },
  fields: {
    traces: { en: "Topic and encoding of traces.", ko: "트레이스의 토픽과 인코딩입니다." },
    "traces.topic": { en: "Topic that traces go to.", ko: "트레이스를 보낼 토픽입니다." },
    "traces.encoding": {
      en: "How traces are written, such as `otlp_proto`.",
      ko: "트레이스의 인코딩입니다(예: `otlp_proto`).",
    },
    metrics: { en: "Topic and encoding of metrics.", ko: "메트릭의 토픽과 인코딩입니다." },
    logs: { en: "Topic and encoding of logs.", ko: "로그의 토픽과 인코딩입니다." },
    producer: {
      en: "How messages are made: size, acknowledgement, compression.",
      ko: "메시지 크기, 확인 응답, 압축을 정합니다.",
    },
    "producer.max_message_bytes": {
      en: "Largest message; keep it in step with the brokers' own limit.",
      ko: "메시지의 최대 크기입니다. 브로커의 제한과 맞추십시오.",
    },
    "producer.required_acks": {
      en: "Copies that have to confirm a message: 0 none, 1 the leader, -1 all in sync.",
      ko: "메시지를 확인해야 하는 복제본입니다. 0은 없음, 1은 리더, -1은 동기화된 모두입니다.",
    },
    "producer.compression": { en: "How messages are compressed.", ko: "메시지 압축 방식입니다." },
    partition_traces_by_id: {
      en: "Puts the spans of a trace into the same partition.",
      ko: "한 트레이스의 스팬을 같은 파티션에 넣습니다.",
    },
    sending_queue: {
      en: "Queue for data that cannot be sent yet.",
      ko: "아직 보내지 못한 데이터를 두는 큐입니다.",
    },
    retry_on_failure: {
      en: "How failed requests are tried again.",
      ko: "실패한 요청을 다시 시도하는 방법입니다.",
    },
  },
});
