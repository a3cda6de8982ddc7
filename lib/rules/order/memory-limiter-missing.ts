import { at, isList, type Json } from "../../base/json";
import { parseId } from "../../topology/component-id";
import type { Pipeline, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { memoryLimiterSettings } from "../shared/memory-limiter-settings";
import { canonicalOf } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

export const memoryLimiterMissing = rule({
  id: "order/memory-limiter-missing",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const pipeline of tier.pipelines) {
      if (pipeline.signal === null || isLimited(pipeline)) continue;
      yield {
        at: { yaml: pipeline.at, part: "key" },
        params: { pipeline: pipeline.id },
        fixes: [addFirst(tier, pipeline)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pipeline has a memory_limiter",
      why: "A collector takes in what it is sent until its memory is used up; then the kernel kills it, and all that is queued or half processed is gone. With `memory_limiter` at the front of each pipeline it refuses in time, and senders that retry keep their data. Upstream recommends it on every collector. A `memory_limiter` extension among the `middlewares` of a receiver of the pipeline counts too.",
      messages: {
        default:
          "Pipeline `{pipeline}` has no `memory_limiter`: a burst ends in an out-of-memory kill, and what is in memory is lost.",
      },
      fixes: {
        add: "Add `{id}` at the front of `{pipeline}`",
        "define-and-add": "Define `memory_limiter` and add it at the front of `{pipeline}`",
      },
    },
    ko: {
      title: "모든 파이프라인에 memory_limiter가 있음",
      why: "Collector는 메모리가 바닥날 때까지 들어오는 데이터를 계속 받습니다. 그러면 커널이 프로세스를 종료하고 큐에 있거나 처리 중이던 데이터는 모두 사라집니다. 각 파이프라인 맨 앞에 `memory_limiter` 프로세서가 있으면 제때 거부하므로 재시도하는 쪽은 데이터를 잃지 않습니다. 업스트림은 모든 Collector에 권장합니다. 리시버의 `middlewares` 항목에 지정한 `memory_limiter` 익스텐션도 인정됩니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에 `memory_limiter` 프로세서가 없습니다. 데이터가 몰리면 OOM으로 종료되고 메모리에 있던 데이터가 사라집니다.",
      },
      fixes: {
        add: "`{pipeline}` 파이프라인 맨 앞에 `{id}` 추가",
        "define-and-add": "`memory_limiter` 프로세서를 정의하고 `{pipeline}` 파이프라인 맨 앞에 추가",
      },
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

/** A mention without a definition counts: that it is missing is told by collector/undefined-reference. */
function isLimited(pipeline: Pipeline): boolean {
  return (
    pipeline.processors.some((ref) => canonicalOf(ref) === "memory_limiter") ||
    pipeline.receivers.some((ref) => ref.component !== null && hasLimitingMiddleware(ref.component.config))
  );
}

/** `middlewares: [{ id: memory_limiter }]` under any of a receiver's servers: `protocols.grpc`, `protocols.http` or its root. */
function hasLimitingMiddleware(config: Json): boolean {
  return [at(config), at(config, "protocols", "grpc"), at(config, "protocols", "http")].some((server) => {
    const middlewares = at(server, "middlewares");
    return (
      isList(middlewares) &&
      middlewares.some((item) => {
        const id = at(item, "id");
        return typeof id === "string" && parseId(id).type === "memory_limiter";
      })
    );
  });
}

function addFirst(tier: Tier, pipeline: Pipeline): FixReport {
  const limiters = tier.components.filter(
    ({ kind, canonical }) => kind === "processor" && canonical === "memory_limiter",
  );
  const limiter = limiters.find(({ id }) => id === "memory_limiter") ?? limiters[0];
  const id = limiter?.id ?? "memory_limiter";
  const mention = { tier: tier.id, ...insert([...pipeline.at, "processors"], 0, id) };
  const define = { tier: tier.id, ...set(["processors", id], memoryLimiterSettings) };
  return {
    id: "add",
    title: limiter ? "add" : "define-and-add",
    params: { id, pipeline: pipeline.id },
    safety: "safe",
    edits: limiter ? [mention] : [define, mention],
  };
}
