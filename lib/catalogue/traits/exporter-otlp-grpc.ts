import { trait } from "./define";

export const exporterOtlpGrpc = trait({
  kind: "exporter",
  type: "otlp_grpc",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/exporter/otlpexporter/README.md",
  purpose: {
    en: "Sends data by OTLP over gRPC: to another collector or to a backend.",
    ko: "OTLP/gRPC로 다른 컬렉터나 백엔드에 데이터를 보냅니다.",
  },
  fields: {
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
