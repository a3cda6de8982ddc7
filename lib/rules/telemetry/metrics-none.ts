import { at, isList } from "../../base/json";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

export const metricsNone = rule({
  id: "telemetry/metrics-none",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const metrics = at(tier.config, "service", "telemetry", "metrics");
    const level = at(metrics, "level");
    const readers = at(metrics, "readers");
    const isOff = typeof level === "string" && level.toLowerCase() === "none";
    if (!isOff && !(isList(readers) && readers.length === 0)) return;
    const place = ["service", "telemetry", "metrics", isOff ? "level" : "readers"];
    yield {
      at: { yaml: place, part: "value" },
      message: isOff ? "default" : "no-reader",
      params: { tier: tier.id, level: typeof level === "string" ? level : "" },
      fixes: [{ id: "turn-on", safety: "safe", edits: [{ tier: tier.id, ...remove(place) }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector reports on itself",
      why: "What a collector refuses, drops and queues it tells in its own metrics, and nowhere else: `otelcol_exporter_send_failed_…`, `otelcol_processor_refused_…`, the fill of its queues. Without them a loss shows as missing data in a dashboard days later, and nobody can say where it happened.",
      messages: {
        default:
          "`level: {level}` turns the metrics of `{tier}` about itself off: nobody sees what it refuses and drops.",
        "no-reader":
          "The metrics of `{tier}` about itself have no reader: nobody sees what it refuses and drops, and the collector refuses to start.",
      },
      fixes: { "turn-on": "Report on itself as by default" },
    },
    ko: {
      title: "Collector가 자신의 상태를 보고함",
      why: "Collector가 거부하고 버리고 큐에 쌓은 것은 자체 메트릭에만 나타납니다. `otelcol_exporter_send_failed_…`, `otelcol_processor_refused_…`, 큐 사용량이 그것입니다. 이 메트릭이 없으면 손실은 며칠 뒤 대시보드의 빈 데이터로 드러나고, 어디에서 일어났는지 아무도 알 수 없습니다.",
      messages: {
        default:
          "`level: {level}` 설정으로 `{tier}` 티어의 자체 메트릭이 꺼져 있습니다. 무엇을 거부하고 버리는지 아무도 볼 수 없습니다.",
        "no-reader":
          "`{tier}` 티어의 자체 메트릭에 리더가 없습니다. 무엇을 거부하고 버리는지 볼 수 없고, Collector가 시작도 하지 않습니다.",
      },
      fixes: { "turn-on": "기본값대로 자체 메트릭 보고" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/internal-telemetry/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          telemetry: { metrics: { level: none } }
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          telemetry: { metrics: { level: detailed } }
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
