import { trait } from "./define";

export const receiverTcpLog = trait({
  kind: "receiver",
  type: "tcp_log",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/tcplogreceiver/README.md",
  purpose: { en: "Takes log lines over TCP.", ko: "TCP로 로그 줄을 받습니다." },
  fields: {},
});
