import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

export const pipelineWithoutReceiver = rule({
  id: "collector/pipeline-without-receiver",
  scope: "pipeline",
  severity: "error",
  *check({ pipeline }) {
    if (pipeline.receivers.length > 0) return;
    yield { at: { yaml: pipeline.at, part: "key" }, params: { pipeline: pipeline.id } };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pipeline has a receiver",
      why: "A pipeline is a road from receivers to exporters; the collector refuses to start with one that nothing enters, and all other pipelines of the tier stand still with it. A connector counts as a receiver on the side where it hands data over.",
      messages: {
        default:
          "Pipeline `{pipeline}` has no receiver: nothing enters it, and the collector does not start.",
      },
      fixes: {},
    },
    ko: {
      title: "모든 파이프라인에 리시버가 있음",
      why: "파이프라인은 리시버에서 익스포터로 가는 길입니다. 들어오는 것이 없는 파이프라인이 하나라도 있으면 Collector가 시작되지 않아 이 티어의 다른 파이프라인도 모두 멈춥니다. 커넥터는 데이터를 넘겨주는 쪽에서 리시버로 셉니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에 리시버가 없어 들어오는 데이터가 없고 Collector가 시작되지 않습니다.",
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
            logs: { receivers: [], exporters: [otlp_http] }
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
            logs: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
