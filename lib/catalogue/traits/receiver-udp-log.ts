import { trait } from "./define";

export const receiverUdpLog = trait({
  kind: "receiver",
  type: "udp_log",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/udplogreceiver/README.md",
  purpose: { en: "Takes log lines over UDP.", ko: "UDP로 로그 줄을 받습니다." },
  fields: {},
});
