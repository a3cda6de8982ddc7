import { move } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

/** They hold nothing back: in front of the limiter they cost little. The Helm chart's presets put them there themselves. */
const light = new Set(["k8s_attributes", "resource_detection"]);

export const memoryLimiterNotFirst = rule({
  id: "order/memory-limiter-not-first",
  scope: "pipeline",
  severity: "warning",
  *check({ pipeline, tier }) {
    const position = pipeline.processors.findIndex((ref) => canonicalOf(ref) === "memory_limiter");
    const limiter = pipeline.processors[position];
    const first = pipeline.processors[0];
    if (position <= 0 || !limiter || !first) return;

    const before = pipeline.processors.slice(0, position);
    yield {
      at: { yaml: limiter.at, part: "value" },
      params: { id: limiter.id, first: first.id, pipeline: pipeline.id },
      severity: before.every((ref) => light.has(canonicalOf(ref))) ? "info" : "warning",
      fixes: [
        {
          id: "move-first",
          params: { id: limiter.id },
          safety: "safe",
          edits: [{ tier: tier.id, ...move([...pipeline.at, "processors"], position, 0) }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "memory_limiter runs first",
      why: "It can only refuse data before other processors have allocated for it. Refused at the front, data goes back to the receiver, which tells the sender to slow down and try again. Refused behind a processor that has already said yes, it is lost, and the collector can still run out of memory in front of it. Where only `k8s_attributes` or `resource_detection` come before it, this is a note: they hold nothing back.",
      messages: {
        default:
          "`{id}` runs after `{first}` in `{pipeline}`: what it refuses has been taken in already, and senders are not told to slow down.",
      },
      fixes: { "move-first": "Move `{id}` to the front" },
    },
    ko: {
      title: "memory_limiter가 맨 앞에서 실행됨",
      why: "다른 프로세서가 메모리를 쓰기 전에만 데이터를 거부할 수 있습니다. 맨 앞에서 거부하면 리시버가 보낸 쪽에 속도를 늦추고 다시 보내라고 알립니다. 이미 받아들인 프로세서 뒤에서 거부하면 그 데이터는 사라지고, 그 앞에서 메모리가 부족해질 수도 있습니다. 앞에 `k8s_attributes` 또는 `resource_detection` 프로세서만 있으면 데이터를 붙잡아 두지 않으므로 참고로만 알립니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{id}` 프로세서가 `{first}` 뒤에 있습니다. 이미 받아들인 데이터를 거부하게 되어 보낸 쪽이 속도를 늦추지 못합니다.",
      },
      fixes: { "move-first": "`{id}` 프로세서를 맨 앞으로 이동" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          batch: {}
          memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch, memory_limiter], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }
          batch: {}
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [memory_limiter, batch], exporters: [otlp_http] }
      `,
    },
  },
});
