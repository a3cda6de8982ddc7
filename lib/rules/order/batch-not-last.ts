import { move } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

/** Behind these `order/batch-before-sampling` has more to say; `groupbyattrs` works better on batches. */
const dropping = new Set(["tail_sampling", "probabilistic_sampler", "filter", "groupbytrace"]);

export const batchNotLast = rule({
  id: "order/batch-not-last",
  scope: "pipeline",
  severity: "info",
  *check({ pipeline, tier }) {
    const position = pipeline.processors.findIndex((ref) => canonicalOf(ref) === "batch");
    const batch = pipeline.processors[position];
    const types = pipeline.processors.map(canonicalOf);
    if (!batch || types.slice(position).some((type) => dropping.has(type))) return;
    const last = types.findLastIndex((type) => type !== "groupbyattrs" && type !== "batch");
    const behind = pipeline.processors[last];
    if (!behind || last < position) return;
    yield {
      at: { yaml: batch.at, part: "value" },
      params: { batch: batch.id, behind: behind.id, pipeline: pipeline.id },
      fixes: [
        {
          id: "move-behind",
          params: { batch: batch.id, behind: behind.id },
          safety: "safe",
          // Taking it out moves the others one to the left: the old position of the last one is the one behind it.
          edits: [{ tier: tier.id, ...move([...pipeline.at, "processors"], position, last) }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "batch is the last processor",
      why: "What comes behind `batch` works on large batches at once, in a burst after each wait, and what it adds or splits changes the size that `batch` has just made. At the end of the pipeline every batch leaves as it was made, and the work before it is spread over time.",
      messages: {
        default:
          "`{batch}` runs before `{behind}` in `{pipeline}`: batches are changed after they were made, and the work on them comes in bursts.",
      },
      fixes: { "move-behind": "Move `{batch}` behind `{behind}`" },
    },
    ko: {
      title: "batch가 마지막 프로세서임",
      why: "`batch` 프로세서 뒤에 있는 것은 대기할 때마다 큰 배치를 한꺼번에 처리하게 되고, 데이터를 더하거나 나누면 방금 맞춘 배치 크기가 달라집니다. 파이프라인 끝에 두면 배치가 만들어진 그대로 나가고 앞의 작업은 시간에 고르게 분산됩니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{batch}` 프로세서가 `{behind}` 앞에 있습니다. 만든 배치가 다시 바뀌고 처리가 한꺼번에 몰립니다.",
      },
      fixes: { "move-behind": "`{batch}` 프로세서를 `{behind}` 뒤로 이동" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: {}, k8s_attributes: {} }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch, k8s_attributes], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: {}, k8s_attributes: {} }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes, batch], exporters: [otlp_http] }
      `,
    },
  },
});
