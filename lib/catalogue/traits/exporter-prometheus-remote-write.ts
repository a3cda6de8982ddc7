import { trait } from "./define";

export const exporterPrometheusRemoteWrite = trait({
  kind: "exporter",
  type: "prometheus_remote_write",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/prometheusremotewriteexporter/README.md",
  purpose: {
    en: "Sends metrics to Prometheus-compatible backends by remote write.",
    ko: "Prometheus 호환 백엔드에 remote write로 메트릭을 보냅니다.",
  },
  fields: {
    endpoint: { en: "Remote write URL of the backend.", ko: "백엔드의 remote write URL입니다." },
    namespace: { en: "Put in front of every metric's name.", ko: "모든 메트릭 이름 앞에 붙입니다." },
    external_labels: { en: "Labels that every series gets.", ko: "모든 시계열에 붙이는 레이블입니다." },
    remote_write_queue: {
      en: "Queue in memory in front of the requests.",
      ko: "요청 앞에 두는 메모리 큐입니다.",
    },
    "remote_write_queue.queue_size": {
      en: "Metrics that the queue holds.",
      ko: "큐에 담는 메트릭 수입니다.",
    },
    "remote_write_queue.num_consumers": {
      en: "Requests sent at the same time.",
      ko: "동시에 보내는 요청 수입니다.",
    },
    resource_to_telemetry_conversion: {
      en: "Makes resource attributes into labels.",
      ko: "리소스 속성을 레이블로 만듭니다.",
    },
    "resource_to_telemetry_conversion.enabled": {
      en: "Turns all resource attributes into labels; that can make very many series.",
      ko: "모든 리소스 속성을 레이블로 바꿉니다. 시계열이 매우 많아질 수 있습니다.",
    },
    target_info: {
      en: "Sends a metric that holds the resource attributes.",
      ko: "리소스 속성을 담은 메트릭을 함께 보냅니다.",
    },
    translation_strategy: {
      en: "How names become Prometheus names.",
      ko: "이름을 Prometheus 이름으로 바꾸는 방법입니다.",
    },
    add_metric_suffixes: {
      en: "Adds units and types to names; `translation_strategy` takes its place.",
      ko: "이름에 단위와 종류를 붙입니다. `translation_strategy`로 대신합니다.",
    },
    wal: { en: "Keeps requests on disk until they are sent.", ko: "보낼 때까지 요청을 디스크에 보관합니다." },
    max_batch_size_bytes: {
      en: "Largest request in bytes before compression.",
      ko: "압축하기 전 요청의 최대 크기(바이트)입니다.",
    },
    send_metadata: {
      en: "Sends types and help texts of metrics along.",
      ko: "메트릭의 종류와 설명을 함께 보냅니다.",
    },
    retry_on_failure: {
      en: "How failed requests are tried again.",
      ko: "실패한 요청을 다시 시도하는 방법입니다.",
    },
  },
});
