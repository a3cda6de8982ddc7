import { trait } from "./define";

export const receiverStatsd = trait({
  kind: "receiver",
  type: "statsd",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/statsdreceiver/README.md",
  purpose: {
    en: "Takes StatsD messages and gathers them into metrics.",
    ko: "StatsD 메시지를 받아 메트릭으로 집계합니다.",
  },
  fields: {
    endpoint: { en: "Address to listen on.", ko: "수신 대기할 주소입니다." },
    aggregation_interval: {
      en: "How often what was gathered is sent on.",
      ko: "집계한 값을 내보내는 주기입니다.",
    },
  },
});
