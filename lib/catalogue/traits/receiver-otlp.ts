import { trait } from "./define";

export const receiverOtlp = trait({
  kind: "receiver",
  type: "otlp",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/receiver/otlpreceiver/README.md",
  purpose: {
    en: "Takes traces, metrics, logs and profiles by OTLP, over gRPC and HTTP.",
    ko: "OTLP(gRPC·HTTP)로 트레이스, 메트릭, 로그, 프로파일을 받습니다.",
  },
  fields: {
    protocols: {
      en: "The protocols it listens to; at least one has to be named.",
      ko: "수신 대기할 프로토콜입니다. 하나 이상 적어야 합니다.",
    },
    "protocols.grpc": {
      en: "OTLP over gRPC; `grpc:` with nothing behind it is on with its defaults.",
      ko: "gRPC로 받는 OTLP입니다. `grpc:`만 적어도 기본값으로 켜집니다.",
    },
    "protocols.http": {
      en: "OTLP over HTTP; `http:` with nothing behind it is on with its defaults.",
      ko: "HTTP로 받는 OTLP입니다. `http:`만 적어도 기본값으로 켜집니다.",
    },
    "protocols.http.traces_url_path": {
      en: "Path that traces are taken at.",
      ko: "트레이스를 받는 경로입니다.",
    },
    "protocols.http.metrics_url_path": {
      en: "Path that metrics are taken at.",
      ko: "메트릭을 받는 경로입니다.",
    },
    "protocols.http.logs_url_path": { en: "Path that logs are taken at.", ko: "로그를 받는 경로입니다." },
  },
});
