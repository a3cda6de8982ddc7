import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendsOut } from "./sends-out";
import type { RuleDocs } from "../types";

export const nopOnly = rule({
  id: "debug/nop-only",
  scope: "pipeline",
  severity: "warning",
  *check({ pipeline }) {
    const [first] = pipeline.exporters;
    if (!first || sendsOut(pipeline)) return;
    yield { at: { yaml: first.at, part: "value" }, params: { pipeline: pipeline.id, exporter: first.id } };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pipeline sends its data somewhere",
      why: "`debug` writes to the collector's log and `nop` throws away. A pipeline with nothing else takes data in, works on it, and stores none of it: whoever looks for it in the backend finds nothing. That is right while one tries something out, and easily forgotten afterwards.",
      messages: {
        default: "`{pipeline}` exports to `{exporter}` only: its data reaches no backend.",
      },
      fixes: {},
    },
    ko: {
      title: "모든 파이프라인이 데이터를 어딘가로 보냄",
      why: "`debug` 익스포터는 Collector 로그에 쓰고 `nop` 익스포터는 버립니다. 다른 익스포터가 없는 파이프라인은 데이터를 받아 처리하지만 아무것도 저장하지 않아, 백엔드에서 찾아도 나오지 않습니다. 무언가를 시험해 볼 때는 맞지만 그 뒤에 잊기 쉽습니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인은 `{exporter}` 익스포터로만 내보냅니다. 데이터가 어떤 백엔드에도 도달하지 않습니다.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { debug: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [debug] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
