import { listFact } from "../../facts/sheet";
import type { Pipeline, TierContext } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendingQueueOf } from "../shared/queues";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

/** With this gate on, every queue batches. */
const gate = "pkg.exporterhelper.queueBatchEnabled";

export const doubleBatching = rule({
  id: "order/double-batching",
  scope: "pipeline",
  severity: "warning",
  *check({ pipeline, tier }) {
    const exporter = batchingExporter(pipeline, tier);
    if (exporter === null) return;
    for (const ref of pipeline.processors) {
      if (canonicalOf(ref) !== "batch") continue;
      yield {
        at: { yaml: ref.at, part: "value" },
        params: { batch: ref.id, exporter, pipeline: pipeline.id },
        fixes: [
          {
            id: "remove",
            params: { batch: ref.id, pipeline: pipeline.id },
            safety: "review",
            edits: [{ tier: tier.id, ...remove(ref.at) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Data is batched once",
      why: "An exporter whose queue batches takes batches apart and makes new ones by its own sizes. A `batch` processor before it costs a copy and a wait, and takes away what the queue is good at: it answers before the data is safe, so that errors of the exporter no longer reach the sender. The collector warns of the two together since v0.165.",
      messages: {
        default:
          "`{batch}` in `{pipeline}` batches what the queue of `{exporter}` batches again: one more copy and wait, and errors no longer reach the sender.",
      },
      fixes: { remove: "Take `{batch}` out of `{pipeline}`" },
    },
    ko: {
      title: "데이터를 한 번만 배치로 묶음",
      why: "큐에서 배치를 만드는 익스포터는 들어온 배치를 풀어 자기 크기로 다시 묶습니다. 그 앞의 `batch` 프로세서는 복사와 대기를 한 번 더 하게 하고 큐의 장점을 없앱니다. 데이터가 안전해지기 전에 응답하므로 익스포터의 오류가 보낸 쪽에 전달되지 않습니다. v0.165부터 Collector도 이 조합을 경고합니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인의 `{batch}` 프로세서가 묶은 것을 `{exporter}` 익스포터의 큐가 다시 묶습니다. 복사와 대기가 늘고 오류가 보낸 쪽에 전달되지 않습니다.",
      },
      fixes: { remove: "`{pipeline}` 파이프라인에서 `{batch}` 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/docs/rfcs/batching-migration.md",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: {} }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { batch: {} } } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { batch: {} } } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function batchingExporter(pipeline: Pipeline, tier: TierContext): string | null {
  const isGateOn = (listFact(tier.facts, "collector.gates") ?? []).includes(gate);
  for (const { component } of pipeline.exporters) {
    const queue = component?.kind === "exporter" ? sendingQueueOf(component) : null;
    if (component && queue?.enabled && (queue.batch !== null || isGateOn)) return component.id;
  }
  return null;
}
