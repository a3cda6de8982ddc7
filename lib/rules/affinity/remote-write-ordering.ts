import { at } from "../../base/json";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { featureGate } from "../shared/feature-gate";
import type { RuleDocs } from "../types";

const gate = "exporter.prometheusremotewritexporter.EnableMultipleWorkers";

export const remoteWriteOrdering = rule({
  id: "affinity/remote-write-ordering",
  scope: "component",
  severity: "warning",
  *check({ component, tier }) {
    if (component.kind !== "exporter" || component.canonical !== "prometheus_remote_write") return;
    // Without the gate the number only splits one batch by series, and the queue has one worker.
    const workers = at(component.config, "remote_write_queue", "num_consumers");
    if (typeof workers !== "number" || workers <= 1 || featureGate(tier, gate) !== true) return;
    const path = [...component.at, "remote_write_queue", "num_consumers"];
    yield {
      at: { yaml: path, part: "value" },
      params: { exporter: component.id, workers },
      fixes: [{ id: "one-worker", safety: "review", edits: [{ tier: tier.id, ...set(path, 1) }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Remote write keeps points in order",
      why: "With the feature gate `exporter.prometheusremotewritexporter.EnableMultipleWorkers`, `num_consumers` is the number of workers that take batches from the queue side by side. A later batch of a series can then arrive before an earlier one, and a backend that does not allow out-of-order samples refuses the earlier one for good. One worker keeps the order; `max_batch_request_parallelism` speeds up a single batch without breaking it.",
      messages: {
        default:
          "{workers, number} workers of `{exporter}` send batches side by side: points of a series arrive out of order and are refused, unless the backend allows that.",
      },
      fixes: { "one-worker": "Send with one worker" },
    },
    ko: {
      title: "리모트 라이트가 포인트의 순서를 지킴",
      why: "기능 게이트 `exporter.prometheusremotewritexporter.EnableMultipleWorkers` 옵션을 켜면 `num_consumers` 값은 큐에서 배치를 나란히 꺼내는 작업자 수가 됩니다. 그러면 한 시계열의 나중 배치가 먼저 도착할 수 있고, 순서가 어긋난 샘플을 허용하지 않는 백엔드는 늦게 도착한 배치를 영구히 거부합니다. 작업자가 하나면 순서가 유지됩니다. `max_batch_request_parallelism` 설정은 순서를 깨지 않고 배치 하나를 빠르게 보냅니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 작업자 {workers, number}개가 배치를 나란히 보냅니다. 백엔드가 허용하지 않으면 순서가 어긋난 포인트가 거부됩니다.",
      },
      fixes: { "one-worker": "작업자 하나로 전송" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusremotewriteexporter",
  bad: { tiers: { gateway: writing(5) }, facts: { gateway: { "collector.gates": [gate] } } },
  good: { tiers: { gateway: writing(1) }, facts: { gateway: { "collector.gates": [gate] } } },
});

function writing(workers: number): string {
  return exampleTier({
    exporters: `prometheus_remote_write:\n  endpoint: https://metrics.example.com/api/v1/write\n  remote_write_queue: { num_consumers: ${workers} }`,
    pipelines: "metrics: { receivers: [otlp], exporters: [prometheus_remote_write] }",
  });
}
