import { at } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersInUse, sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

export const maxElapsedZero = rule({
  id: "queue/max-elapsed-zero",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const exporter of exportersInUse(tier)) {
      const retry = at(exporter.config, "retry_on_failure");
      const longest = at(retry, "max_elapsed_time");
      if (longest === undefined || secondsOf(longest) !== 0 || at(retry, "enabled") === false) continue;
      if (sendingQueueOf(exporter)?.storage) continue;
      const place = [...exporter.at, "retry_on_failure", "max_elapsed_time"];
      yield {
        at: { yaml: place, part: "value" },
        params: { exporter: exporter.id },
        fixes: [{ id: "bound", safety: "review", edits: [{ tier: tier.id, ...remove(place) }] }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Retries end while the queue is in memory",
      why: "`max_elapsed_time: 0` repeats a request for ever. A request that the target will never take holds one of the queue's consumers for good; when all are held, the queue fills up and everything new is refused. With a queue on disk that may be what you want: nothing is lost while the target is away. In memory it is lost anyway, at the next restart.",
      messages: {
        default:
          "`{exporter}` repeats a request for ever: one that is never taken holds a consumer, and the queue in memory fills up behind it.",
      },
      fixes: { bound: "Give up after the usual five minutes" },
    },
    ko: {
      title: "큐가 메모리에 있는 동안에는 재시도에 끝이 있음",
      why: "`max_elapsed_time: 0` 설정은 요청을 끝없이 반복합니다. 대상이 절대 받지 않을 요청은 큐의 컨슈머 하나를 계속 차지하고, 모든 컨슈머가 차면 큐가 가득 차서 새 데이터가 모두 거부됩니다. 큐가 디스크에 있으면 대상이 멈춘 동안 데이터를 잃지 않으므로 의도한 설정일 수 있습니다. 메모리에 있으면 다음 재시작 때 어차피 사라집니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 요청을 끝없이 반복합니다. 받아들여지지 않는 요청이 컨슈머를 차지하고 뒤에서 메모리 큐가 가득 찹니다.",
      },
      fixes: { bound: "기본값인 5분 뒤에 포기" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", retry_on_failure: { max_elapsed_time: 0s } }
        service:
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
            retry_on_failure: { max_elapsed_time: 0s }
            sending_queue: { storage: file_storage }
        service:
          extensions: [file_storage]
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
