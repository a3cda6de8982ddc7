import { trait } from "./define";

export const receiverFluentForward = trait({
  kind: "receiver",
  type: "fluent_forward",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/fluentforwardreceiver/README.md",
  purpose: {
    en: "Takes logs from Fluent Bit and Fluentd by the forward protocol.",
    ko: "Fluent Bit과 Fluentd의 forward 프로토콜로 로그를 받습니다.",
  },
  fields: {
    endpoint: {
      en: "Address to listen on, as host and port or as a Unix socket (`unix://…`).",
      ko: "수신 대기할 주소로, 호스트와 포트 또는 유닉스 소켓(`unix://…`)입니다.",
    },
  },
});
