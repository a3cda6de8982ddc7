import { at } from "../../base/json";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

export const storageWaitForResult = rule({
  id: "queue/storage-wait-for-result",
  scope: "component",
  severity: "error",
  *check({ component, tier }) {
    if (component.kind !== "exporter") return;
    const queue = sendingQueueOf(component);
    if (!queue?.enabled || queue.storage === null) return;
    if (at(component.config, "sending_queue", "wait_for_result") !== true) return;
    const wait = [...component.at, "sending_queue", "wait_for_result"];
    const storage = [...component.at, "sending_queue", "storage"];
    yield {
      at: { yaml: wait, part: "key" },
      params: { exporter: component.id, storage: queue.storage },
      fixes: [
        { id: "do-not-wait", safety: "review", edits: [{ tier: tier.id, ...remove(wait) }] },
        {
          id: "in-memory",
          params: { storage: queue.storage },
          safety: "review",
          edits: [{ tier: tier.id, ...remove(storage) }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A queue on disk does not wait for results",
      why: "`wait_for_result` tells the sender what became of its data, so it has to wait while the data is sent. A queue on disk takes the data over and answers at once. The collector refuses the two together and does not start.",
      messages: {
        default:
          "`{exporter}` asks for `wait_for_result` and keeps its queue in `{storage}`: the collector refuses the two together and does not start.",
      },
      fixes: {
        "do-not-wait": "Do not wait for results",
        "in-memory": "Keep the queue in memory, without `{storage}`",
      },
    },
    ko: {
      title: "디스크 큐는 결과를 기다리지 않음",
      why: "`wait_for_result` 설정은 데이터가 어떻게 되었는지를 보낸 쪽에 알려 주므로 전송하는 동안 기다려야 합니다. 디스크에 있는 큐는 데이터를 넘겨받고 바로 응답합니다. Collector는 두 설정을 함께 쓰는 것을 거부하고 시작하지 않습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `wait_for_result`와 `{storage}` 저장소를 함께 사용합니다. Collector가 이 조합을 거부하고 시작하지 않습니다.",
      },
      fixes: { "do-not-wait": "결과를 기다리지 않음", "in-memory": "`{storage}` 없이 큐를 메모리에 유지" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper",
  bad: {
    tiers: {
      gateway: yaml`
        extensions: { file_storage: { directory: /var/lib/otelcol/queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            sending_queue: { storage: file_storage, wait_for_result: true }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        extensions: { file_storage: { directory: /var/lib/otelcol/queue } }
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http:
            endpoint: https://otlp.example.com
            sending_queue: { storage: file_storage }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
