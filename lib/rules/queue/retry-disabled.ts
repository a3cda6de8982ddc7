import { at } from "../../base/json";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { exportersInUse } from "../shared/queues";
import type { RuleDocs } from "../types";

export const retryDisabled = rule({
  id: "queue/retry-disabled",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const exporter of exportersInUse(tier)) {
      if (at(exporter.config, "retry_on_failure", "enabled") !== false) continue;
      const place = [...exporter.at, "retry_on_failure", "enabled"];
      yield {
        at: { yaml: place, part: "value" },
        params: { exporter: exporter.id },
        fixes: [
          {
            id: "enable",
            params: { exporter: exporter.id },
            safety: "review",
            edits: [{ tier: tier.id, ...set(place, true) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters try again after a failure that passes",
      why: "A pod that restarts, a load balancer that sheds load, a backend that asks to come back later: these pass within seconds. Without `retry_on_failure` the exporter drops the request at the first such answer, for good. With it the request waits and is sent again, for up to five minutes by default.",
      messages: {
        default:
          "`{exporter}` does not try again: whatever it is sending while its target restarts or refuses for a moment is lost.",
      },
      fixes: { enable: "Let `{exporter}` try again" },
    },
    ko: {
      title: "익스포터가 일시적인 실패 뒤에 다시 시도함",
      why: "파드 재시작, 부하를 덜어내는 로드 밸런서, 나중에 다시 오라는 백엔드의 응답은 몇 초면 지나갑니다. `retry_on_failure` 설정이 꺼져 있으면 익스포터는 그런 응답 한 번에 요청을 영영 버립니다. 켜 두면 요청이 기다렸다가 기본적으로 최대 5분 동안 다시 전송됩니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 다시 시도하지 않습니다. 대상이 재시작하거나 잠시 거부하는 동안 보내던 데이터가 사라집니다.",
      },
      fixes: { enable: "`{exporter}` 익스포터의 재시도 켜기" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", retry_on_failure: { enabled: false } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com", retry_on_failure: { max_elapsed_time: 10m } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});
