import { trait } from "./define";

export const exporterPrometheus = trait({
  kind: "exporter",
  type: "prometheus",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/prometheusexporter/README.md",
  purpose: {
    en: "Offers metrics for a Prometheus server to scrape.",
    ko: "Prometheus 서버가 가져갈 수 있도록 메트릭을 노출합니다.",
  },
  fields: {
    endpoint: {
      en: "Address to offer metrics at, under the path `/metrics`.",
      ko: "메트릭을 노출할 주소입니다. 경로는 `/metrics`입니다.",
    },
    namespace: { en: "Put in front of every metric's name.", ko: "모든 메트릭 이름 앞에 붙입니다." },
    const_labels: { en: "Labels that every metric gets.", ko: "모든 메트릭에 붙이는 레이블입니다." },
    send_timestamps: { en: "Sends the time of each sample along.", ko: "각 표본의 시각을 함께 보냅니다." },
    metric_expiration: {
      en: "Metrics without news are offered for this long.",
      ko: "갱신이 없는 메트릭을 노출하는 시간입니다.",
    },
    resource_to_telemetry_conversion: {
      en: "Makes resource attributes into labels.",
      ko: "리소스 속성을 레이블로 만듭니다.",
    },
    "resource_to_telemetry_conversion.enabled": {
      en: "Turns all resource attributes into labels; that can make very many series.",
      ko: "모든 리소스 속성을 레이블로 바꿉니다. 시계열이 매우 많아질 수 있습니다.",
    },
    enable_open_metrics: {
      en: "Offers the OpenMetrics form, which can carry exemplars.",
      ko: "예시(exemplar)를 담을 수 있는 OpenMetrics 형식으로 노출합니다.",
    },
    translation_strategy: {
      en: "How names become Prometheus names.",
      ko: "이름을 Prometheus 이름으로 바꾸는 방법입니다.",
    },
    add_metric_suffixes: {
      en: "Adds units and types to names; `translation_strategy` takes its place.",
      ko: "이름에 단위와 종류를 붙입니다. `translation_strategy`로 대신합니다.",
    },
  },
});
