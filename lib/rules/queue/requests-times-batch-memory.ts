import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersInUse, sendingQueueOf } from "../shared/queues";
import { memoryLimitOf } from "../shared/memory-limit";
import { mentions } from "../shared/refs";
import { bytesPerItem, itemsPerRequest } from "../shared/request-size";
import { spansPerPod } from "../shared/sampling-load";
import type { RuleDocs } from "../types";

/** More of the memory than this, and a full queue leaves too little for everything else. */
const mostOfLimit = 0.3;

export const requestsTimesBatchMemory = rule({
  id: "queue/requests-times-batch-memory",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const exporter of exportersInUse(tier)) {
      const queue = sendingQueueOf(exporter);
      const pipelines = tracesInto(tier, exporter);
      if (!queue?.enabled || queue.storage !== null || queue.sizer !== "requests" || queue.size === null)
        continue;
      // Without a batch the size of a request is its sender's; nothing can be said of it.
      if (pipelines.every((pipeline) => itemsPerRequest(pipeline, 1) === null)) continue;
      const rate = spansPerPod(tier);
      if (typeof rate !== "number") {
        yield rate;
        continue;
      }
      const limit = memoryLimitOf(tier);
      if (limit === null) {
        yield { ask: "resources.limits.memory", tier: tier.id };
        continue;
      }
      const items = Math.max(...pipelines.map((pipeline) => itemsPerRequest(pipeline, rate) ?? 0));
      const needed = queue.size * items * bytesPerItem;
      if (needed <= limit * mostOfLimit) continue;
      const room = Math.floor(limit * mostOfLimit);
      yield {
        at: { yaml: exporter.at, part: "key" },
        params: {
          exporter: exporter.id,
          size: queue.size,
          items,
          needed: Math.round(needed / 2 ** 20),
          limit: Math.round(limit / 2 ** 20),
        },
        fixes: [
          {
            id: "count-bytes",
            params: { room: Math.round(room / 2 ** 20) },
            safety: "review",
            edits: [
              { tier: tier.id, ...set([...exporter.at, "sending_queue", "sizer"], "bytes") },
              { tier: tier.id, ...set([...exporter.at, "sending_queue", "queue_size"], room) },
            ],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A full queue fits into the pod's memory",
      why: "`queue_size` counts requests, and behind a `batch` processor one request holds thousands of items. The queue is empty on good days; when the backend is away it fills, and with it the memory, until the kernel ends the collector and the queue is gone. The estimate is queue size × items per request × 1 KiB. Counted in bytes the queue has a bound that holds.",
      messages: {
        default:
          "A full queue of `{exporter}` holds {size, number} requests of {items, number} spans, about {needed, number} MiB of this pod's {limit, number} MiB: it ends in an out-of-memory kill.",
      },
      fixes: { "count-bytes": "Bound the queue by bytes, to {room, number} MiB" },
    },
    ko: {
      title: "가득 찬 큐가 파드 메모리에 들어감",
      why: "`queue_size` 설정은 요청 수를 세며, `batch` 프로세서 뒤의 요청 하나에는 수천 개의 항목이 들어 있습니다. 평소에는 큐가 비어 있지만 백엔드가 멈추면 큐와 함께 메모리가 차고, 결국 커널이 Collector를 종료해 큐도 사라집니다. 추정값은 큐 크기 × 요청당 항목 수 × 1KiB입니다. 바이트로 세면 한도가 확실해집니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 큐가 가득 차면 스팬 {items, number}개짜리 요청 {size, number}개로 파드 메모리 {limit, number}MiB 중 약 {needed, number}MiB를 차지해 OOM으로 종료됩니다.",
      },
      fixes: { "count-bytes": "큐를 {room, number}MiB까지 바이트로 제한" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: { timeout: 1s } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [otlp_http] }
      `,
    },
    facts: {
      gateway: {
        "load.spans-per-second": 30_000,
        "workload.replicas": 3,
        "resources.limits.memory": "2Gi",
      },
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { batch: { timeout: 1s } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            sending_queue: { sizer: bytes, queue_size: 500000000 }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [otlp_http] }
      `,
    },
    facts: {
      gateway: {
        "load.spans-per-second": 30_000,
        "workload.replicas": 3,
        "resources.limits.memory": "2Gi",
      },
    },
  },
});

function tracesInto(tier: Tier, exporter: Component) {
  return tier.pipelines.filter(
    ({ signal, exporters }) => signal === "traces" && exporters.some((ref) => mentions(ref, exporter)),
  );
}
