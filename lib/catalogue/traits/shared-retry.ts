import { sharedTrait } from "./define";

export const sharedRetry = sharedTrait({
  group: "retry",
  type: "go.opentelemetry.io/collector/config/configretry.BackOffConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/exporterhelper/README.md",
  fields: {
    enabled: {
      en: "Sends again what failed for a reason that may pass.",
      ko: "일시적인 이유로 실패한 데이터를 다시 보냅니다.",
    },
    initial_interval: { en: "Pause before the first retry.", ko: "첫 재시도까지의 대기 시간입니다." },
    max_interval: { en: "Longest pause between retries.", ko: "재시도 사이의 최대 대기 시간입니다." },
    max_elapsed_time: {
      en: "Data is dropped after this long; 0 retries for ever.",
      ko: "이 시간이 지나면 데이터를 버립니다. 0이면 끝없이 재시도합니다.",
    },
    multiplier: { en: "Factor that each pause grows by.", ko: "대기 시간이 매번 늘어나는 배수입니다." },
    randomization_factor: {
      en: "Share of a pause that is random, so that senders do not all come back at once.",
      ko: "대기 시간 중 무작위로 흔드는 비율입니다. 여러 송신자가 동시에 몰리지 않게 합니다.",
    },
  },
});
