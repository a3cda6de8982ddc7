import { trait } from "./define";

export const exporterOtlpHttp = trait({
  kind: "exporter",
  type: "otlp_http",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/otlphttpexporter/README.md",
  purpose: {
    en: "Sends data by OTLP over HTTP: to a backend or to another collector.",
    ko: "OTLP/HTTP로 백엔드나 다른 컬렉터에 데이터를 보냅니다.",
  },
  fields: {
    endpoint: {
      en: "Base URL; `/v1/traces`, `/v1/metrics` or `/v1/logs` is put behind it.",
      ko: "기본 URL입니다. 뒤에 `/v1/traces`, `/v1/metrics`, `/v1/logs`가 붙습니다.",
    },
    traces_endpoint: {
      en: "Whole URL for traces, in place of `endpoint`.",
      ko: "`endpoint` 대신 쓰는 트레이스용 전체 URL입니다.",
    },
    metrics_endpoint: {
      en: "Whole URL for metrics, in place of `endpoint`.",
      ko: "`endpoint` 대신 쓰는 메트릭용 전체 URL입니다.",
    },
    logs_endpoint: {
      en: "Whole URL for logs, in place of `endpoint`.",
      ko: "`endpoint` 대신 쓰는 로그용 전체 URL입니다.",
    },
    encoding: {
      en: "Form of the messages: `proto` or `json`.",
      ko: "메시지 형식입니다(`proto` 또는 `json`).",
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
