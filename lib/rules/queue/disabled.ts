import { at } from "../../base/json";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersInUse } from "../shared/queues";
import type { RuleDocs } from "../types";

export const disabled = rule({
  id: "queue/disabled",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const exporter of exportersInUse(tier)) {
      if (exporter.canonical === "debug" || at(exporter.config, "sending_queue", "enabled") !== false)
        continue;
      yield {
        at: { yaml: [...exporter.at, "sending_queue", "enabled"], part: "value" },
        params: { exporter: exporter.id },
        fixes: [
          {
            id: "enable",
            params: { exporter: exporter.id },
            safety: "review",
            edits: [{ tier: tier.id, ...set([...exporter.at, "sending_queue", "enabled"], true) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters over the network have a sending queue",
      why: "Without a queue every receiver waits until the exporter has sent: one slow answer of the backend holds up everything before it, and while it is away each request fails at once. What senders do not repeat is lost. A queue takes the pauses in, and the exporter works on it with several consumers.",
      messages: {
        default:
          "`{exporter}` has no sending queue: while its target is slow or away, receivers are held up and what their senders do not repeat is lost.",
      },
      fixes: { enable: "Turn the sending queue of `{exporter}` on" },
    },
    ko: {
      title: "네트워크로 내보내는 익스포터에 전송 큐가 있음",
      why: "큐가 없으면 익스포터가 전송을 마칠 때까지 리시버가 기다립니다. 백엔드 응답이 한 번만 느려도 앞의 모든 것이 막히고, 백엔드가 멈춘 동안에는 요청이 바로 실패합니다. 보내는 쪽이 다시 보내지 않으면 데이터가 사라집니다. 큐는 이런 공백을 흡수하고, 익스포터는 여러 컨슈머로 큐를 처리합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터에 전송 큐가 없습니다. 대상이 느리거나 멈추면 리시버가 막히고, 다시 보내지 않는 데이터는 사라집니다.",
      },
      fixes: { enable: "`{exporter}` 익스포터의 전송 큐 켜기" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/resiliency/",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { enabled: false } }
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
          otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { queue_size: 2000 } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
