import { compareVersions } from "../../catalogue/versions";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { moveBatching } from "../shared/move-batching";
import type { RuleDocs } from "../types";

/** From here on `sending_queue.batch` has the keys and defaults that the fix writes (core exporterhelper). */
const queueBatchSince = "0.138.0";

export const batchDeprecated = rule({
  id: "order/batch-deprecated",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const batch of inUse(tier, "processor", "batch")) {
      const canBatch = compareVersions(tier.target.collector, queueBatchSince) >= 0;
      const edits = canBatch ? moveBatching(tier, batch) : null;
      yield {
        at: { yaml: batch.at, part: "key" },
        params: { batch: batch.id },
        fixes: edits ? [{ id: "batch-in-queues", params: { batch: batch.id }, safety: "review", edits }] : [],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters batch in their own queues",
      why: "The `batch` processor answers its sender at once and keeps the data in memory: what it holds is lost with the pod, and no error of an exporter reaches the sender. Upstream plans to end it in favour of `sending_queue.batch`, which batches behind the queue, on disk where the queue is. The plan is late: every release up to v0.165 ships the processor without a mark, so there is no hurry.",
      messages: {
        default:
          "`{batch}` hides errors from senders and loses what it holds with the pod; upstream plans to replace it by batches in the exporters' queues.",
      },
      fixes: { "batch-in-queues": "Batch in the queues of the exporters instead of in `{batch}`" },
    },
    ko: {
      title: "익스포터가 자기 큐에서 배치를 만듦",
      why: "`batch` 프로세서는 보낸 쪽에 바로 응답하고 데이터를 메모리에 둡니다. 갖고 있던 데이터는 파드와 함께 사라지고 익스포터의 오류는 보낸 쪽에 전달되지 않습니다. 업스트림은 큐 뒤에서 배치를 만드는 `sending_queue.batch`로 대체할 계획입니다. 큐가 디스크에 있으면 배치도 디스크에서 만들어집니다. 계획은 늦어지고 있으며 v0.165까지 모든 릴리스에 이 프로세서가 표시 없이 들어 있으므로 서두를 필요는 없습니다.",
      messages: {
        default:
          "`{batch}` 프로세서는 오류를 보낸 쪽에 알리지 않고 갖고 있던 데이터를 파드와 함께 잃습니다. 업스트림은 익스포터 큐의 배치로 대체할 계획입니다.",
      },
      fixes: { "batch-in-queues": "`{batch}` 대신 익스포터의 큐에서 배치 생성" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/docs/rfcs/batching-migration.md",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          batch: { timeout: 5s }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
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
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            sending_queue: { batch: { flush_timeout: 5s } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
