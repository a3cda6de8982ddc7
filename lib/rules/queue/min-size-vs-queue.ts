import { at } from "../../base/json";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

/** Of `sending_queue.batch`, where it is on: 8,192 items at least. */
const defaultMinSize = 8192;

export const minSizeVsQueue = rule({
  id: "queue/min-size-vs-queue",
  scope: "component",
  severity: "error",
  *check({ component, tier }) {
    if (component.kind !== "exporter") return;
    const queue = sendingQueueOf(component);
    if (!queue?.enabled || queue.size === null || queue.batch === null) return;
    const sizer = at(queue.batch, "sizer") ?? "items";
    const least = at(queue.batch, "min_size") ?? defaultMinSize;
    if (sizer !== queue.sizer || typeof least !== "number" || least <= queue.size) return;
    const place = [...component.at, "sending_queue", "batch"];
    yield {
      at: { yaml: at(queue.batch, "min_size") === undefined ? place : [...place, "min_size"], part: "key" },
      params: { exporter: component.id, least, size: queue.size },
      fixes: [
        {
          id: "smaller-batch",
          params: { size: queue.size },
          safety: "review",
          edits: [{ tier: tier.id, ...set([...place, "min_size"], queue.size) }],
        },
        {
          id: "larger-queue",
          params: { least },
          safety: "review",
          edits: [{ tier: tier.id, ...set([...component.at, "sending_queue", "queue_size"], least) }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A batch fits into the queue it is made from",
      why: "Batches are made of what is in the queue. Where a batch has to be larger than the queue can ever be, it would never be full. The collector refuses that and does not start. The two are compared where both count in the same unit (`sizer`).",
      messages: {
        default:
          "`{exporter}` waits for batches of {least, number}, but its queue holds {size, number}: the collector refuses that and does not start.",
      },
      fixes: {
        "smaller-batch": "Make batches of {size, number}",
        "larger-queue": "Make room for {least, number} in the queue",
      },
    },
    ko: {
      title: "배치가 원본 큐 안에 들어감",
      why: "배치는 큐에 있는 데이터로 만들어집니다. 배치가 큐의 최대 크기보다 커야 한다면 절대 가득 찰 수 없으므로 Collector가 거부하고 시작하지 않습니다. 두 값은 같은 단위(`sizer`)를 쓸 때 비교됩니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 {least, number}개짜리 배치를 기다리지만 큐에는 {size, number}개만 들어갑니다. Collector가 거부하고 시작하지 않습니다.",
      },
      fixes: {
        "smaller-batch": "{size, number}개짜리 배치로 변경",
        "larger-queue": "큐를 {least, number}개로 확대",
      },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            sending_queue: { sizer: items, queue_size: 5000, batch: { min_size: 8192 } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
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
            sending_queue: { sizer: items, queue_size: 50000, batch: { min_size: 8192 } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
