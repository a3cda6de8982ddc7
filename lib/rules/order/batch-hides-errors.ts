import { at } from "../../base/json";
import type { Ref } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

export const batchHidesErrors = rule({
  id: "order/batch-hides-errors",
  scope: "pipeline",
  severity: "info",
  *check({ pipeline }) {
    const batch = pipeline.processors.find((ref) => canonicalOf(ref) === "batch");
    const reader = pipeline.receivers.find(readsAgain);
    if (!batch || !reader) return;
    yield {
      at: { yaml: batch.at, part: "value" },
      params: { batch: batch.id, receiver: reader.id, pipeline: pipeline.id },
      related: reader.component
        ? [
            {
              message: "reader",
              params: { receiver: reader.id },
              anchor: {
                tier: reader.component.tier,
                at: { yaml: [...reader.component.at, "retry_on_failure"], part: "key" },
              },
            },
          ]
        : [],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Receivers that try again learn of failures",
      why: "A log receiver with `retry_on_failure` holds a line until the pipeline has taken it, and notes its place in the file only then. `batch` takes everything at once and answers that all is well, whatever the exporter says later. So the receiver moves on, never tries again, and lines are lost when a queue is full or a pod is stopped. Batches in `sending_queue.batch` give the receiver the true answer.",
      messages: {
        default:
          "`{receiver}` is set to try again, but `{batch}` in `{pipeline}` always tells it that all went well: what fails later is lost. Batch in the exporter's queue instead.",
        reader: "`{receiver}` would try again.",
      },
      fixes: {},
    },
    ko: {
      title: "재시도하는 리시버에 실패가 전달됨",
      why: "`retry_on_failure` 설정이 있는 로그 리시버는 파이프라인이 받아들일 때까지 줄을 붙들고 있다가 그 뒤에야 파일 위치를 기록합니다. `batch` 프로세서는 모두 바로 받고, 나중에 익스포터가 어떤 결과를 내든 성공이라고 답합니다. 그래서 리시버는 다음으로 넘어가 다시 시도하지 않으며, 큐가 가득 차거나 파드가 멈추면 줄이 사라집니다. `sending_queue.batch` 설정으로 배치하면 리시버가 실제 결과를 받습니다.",
      messages: {
        default:
          "`{receiver}` 리시버는 재시도하도록 설정되어 있지만 `{pipeline}` 파이프라인의 `{batch}` 프로세서가 항상 성공이라고 답합니다. 나중에 실패한 데이터는 사라집니다. 익스포터의 큐에서 배치하십시오.",
        reader: "`{receiver}` 리시버가 재시도할 수 있습니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/docs/rfcs/batching-migration.md",
  bad: { tiers: { agent: reading("[batch]") } },
  good: { tiers: { agent: reading("[]") } },
});

function reading(processors: string): string {
  return exampleTier({
    receivers:
      "file_log: { include: [/var/log/pods/*/*/*.log], exclude: [/var/log/pods/otel_*/*/*.log], retry_on_failure: { enabled: true } }",
    processors: "batch: {}",
    pipelines: `logs: { receivers: [file_log], processors: ${processors}, exporters: [otlp_http] }`,
  });
}

/** Log receivers of one family (contrib pkg/stanza) try again where they are told to; off by default. */
function readsAgain({ component }: Ref): boolean {
  return component !== null && at(component.config, "retry_on_failure", "enabled") === true;
}
