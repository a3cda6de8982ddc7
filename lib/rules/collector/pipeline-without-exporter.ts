import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

export const pipelineWithoutExporter = rule({
  id: "collector/pipeline-without-exporter",
  scope: "pipeline",
  severity: "error",
  *check({ pipeline }) {
    if (pipeline.exporters.length > 0) return;
    yield { at: { yaml: pipeline.at, part: "key" }, params: { pipeline: pipeline.id } };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pipeline has an exporter",
      why: "What enters a pipeline must leave it; the collector refuses to start with one that ends nowhere, and all other pipelines of the tier stand still with it. A connector counts as an exporter on the side where it takes data up.",
      messages: {
        default:
          "Pipeline `{pipeline}` has no exporter: its data goes nowhere, and the collector does not start.",
      },
      fixes: {},
    },
    ko: {
      title: "모든 파이프라인에 익스포터가 있음",
      why: "파이프라인에 들어온 데이터는 나가야 합니다. 끝이 없는 파이프라인이 하나라도 있으면 Collector가 시작되지 않아 이 티어의 다른 파이프라인도 모두 멈춥니다. 커넥터는 데이터를 받아 가는 쪽에서 익스포터로 셉니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에 익스포터가 없어 데이터가 나갈 곳이 없고 Collector가 시작되지 않습니다.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/blob/main/service/pipelines/config.go",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
            metrics: { receivers: [otlp] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
