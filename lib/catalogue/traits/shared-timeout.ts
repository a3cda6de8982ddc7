import { sharedTrait } from "./define";

export const sharedTimeout = sharedTrait({
  group: "timeout",
  type: "go.opentelemetry.io/collector/exporter/exporterhelper/internal.TimeoutConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/exporterhelper/README.md",
  fields: {
    timeout: {
      en: "Longest time that one attempt to send may take.",
      ko: "전송 시도 한 번에 허용하는 최대 시간입니다.",
    },
  },
});
