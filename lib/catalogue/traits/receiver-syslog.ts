import { trait } from "./define";

export const receiverSyslog = trait({
  kind: "receiver",
  type: "syslog",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/syslogreceiver/README.md",
  purpose: { en: "Takes syslog messages over TCP or UDP.", ko: "TCP 또는 UDP로 syslog 메시지를 받습니다." },
  fields: {
    protocol: {
      en: "Form of the messages: `rfc3164` or `rfc5424`.",
      ko: "메시지 형식입니다(`rfc3164` 또는 `rfc5424`).",
    },
  },
});
