import type { Pipeline } from "../../topology/types";
import { move } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

/** Processors after which less is left than came in, or which regroup what was batched. */
const dropping = new Set(["tail_sampling", "probabilistic_sampler", "filter", "groupbytrace"]);

export const batchBeforeSampling = rule({
  id: "order/batch-before-sampling",
  scope: "pipeline",
  severity: "warning",
  *check({ pipeline, tier }) {
    const last = lastDropper(pipeline);
    if (last === null) return;
    for (const [position, ref] of pipeline.processors.entries()) {
      if (position > last.position || canonicalOf(ref) !== "batch") continue;
      yield {
        at: { yaml: ref.at, part: "value" },
        params: { id: ref.id, dropper: last.id, pipeline: pipeline.id },
        fixes: [
          {
            id: "move-behind",
            params: { id: ref.id, dropper: last.id },
            safety: "safe",
            // Taking it out moves the dropper one to the left: its old position is the one behind it.
            edits: [{ tier: tier.id, ...move([...pipeline.at, "processors"], position, last.position) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "batch runs after everything that drops data",
      why: "`batch` waits until a batch is full and hands it on. Where a sampler or a filter follows, it waits for data that is then thrown away, and what is left leaves in small, uneven batches: more requests, worse compression, and the wait bought nothing. Behind the last dropping processor every batch leaves as full as it was made.",
      messages: {
        default:
          "`{id}` runs before `{dropper}` in `{pipeline}`: it fills batches that are then thinned out, and the backend gets the leftovers in small requests.",
      },
      fixes: { "move-behind": "Move `{id}` behind `{dropper}`" },
    },
    ko: {
      title: "batch가 데이터를 버리는 프로세서 뒤에서 실행됨",
      why: "`batch` 프로세서는 배치가 찰 때까지 기다렸다가 넘겨줍니다. 그 뒤에 샘플러나 필터가 있으면 곧 버려질 데이터를 기다린 셈이 되고, 남은 데이터는 작고 고르지 않은 배치로 나갑니다. 요청은 늘고 압축률은 떨어집니다. 마지막으로 데이터를 버리는 프로세서 뒤에 두면 배치가 가득 찬 채로 나갑니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{id}` 프로세서가 `{dropper}` 앞에 있습니다. 모은 배치에서 데이터가 다시 빠져 백엔드로는 작은 요청만 나갑니다.",
      },
      fixes: { "move-behind": "`{id}` 프로세서를 `{dropper}` 뒤로 이동" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          memory_limiter: { check_interval: 1s, limit_percentage: 80 }
          batch: {}
          filter/health: { traces: { span: ['attributes["url.path"] == "/healthz"'] } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [memory_limiter, batch, filter/health], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          memory_limiter: { check_interval: 1s, limit_percentage: 80 }
          filter/health: { traces: { span: ['attributes["url.path"] == "/healthz"'] } }
          batch: {}
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [memory_limiter, filter/health, batch], exporters: [otlp_http] }
      `,
    },
  },
});

function lastDropper(pipeline: Pipeline): { readonly id: string; readonly position: number } | null {
  const position = pipeline.processors.findLastIndex((ref) => dropping.has(canonicalOf(ref)));
  const ref = pipeline.processors[position];
  return ref ? { id: ref.id, position } : null;
}
