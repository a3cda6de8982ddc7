import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { memoryLimitOf } from "../shared/memory-limit";
import { mostOfLimit, waitingSpanBytes } from "../shared/waiting-spans";
import type { RuleDocs } from "../types";

export const memory = rule({
  id: "sampling/memory",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const sampler of inUse(tier, "processor", "tail_sampling")) {
      const needed = waitingSpanBytes(sampler, tier);
      if (needed === null) continue;
      if (typeof needed !== "number") {
        yield needed;
        continue;
      }
      const limit = memoryLimitOf(tier);
      if (limit === null) yield { ask: "resources.limits.memory", tier: tier.id };
      else if (needed > limit * mostOfLimit)
        yield {
          at: { yaml: sampler.at, part: "key" },
          params: { sampler: sampler.id, needed: mebibytes(needed), limit: mebibytes(limit) },
        };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Waiting traces fit into the pod's memory",
      why: "Every span waits in memory for `decision_wait` until its trace is decided on. The estimate is traces in memory × spans per trace × 1 KiB × 2.5 for objects in memory; upstream gives no figure, so measure before you rely on it. Above 60 % of the limit a burst makes `memory_limiter` refuse spans, which tears traces apart, or ends in an out-of-memory kill. More pods, more memory or a shorter wait help.",
      messages: {
        default:
          "Spans waiting in `{sampler}` take about {needed, number} MiB of this pod's {limit, number} MiB: a burst is refused or ends in an out-of-memory kill.",
      },
      fixes: {},
    },
    ko: {
      title: "판단을 기다리는 트레이스가 파드 메모리에 들어감",
      why: "모든 스팬은 트레이스에 대한 판단이 내려질 때까지 `decision_wait` 동안 메모리에서 기다립니다. 추정값은 메모리에 있는 트레이스 수 × 트레이스당 스팬 수 × 1KiB × 객체 오버헤드 2.5입니다. 업스트림이 밝힌 수치가 없으므로 실제로 측정해 보십시오. 한도의 60%를 넘으면 트래픽이 몰릴 때 `memory_limiter` 프로세서가 스팬을 거부해 트레이스가 찢어지거나 OOM으로 종료됩니다. 파드나 메모리를 늘리거나 대기 시간을 줄이십시오.",
      messages: {
        default:
          "`{sampler}` 프로세서에서 기다리는 스팬이 파드 메모리 {limit, number}MiB 중 약 {needed, number}MiB를 차지합니다. 트래픽이 몰리면 거부되거나 OOM으로 종료됩니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling: { decision_wait: 30s, num_traces: 200000, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: {
      gateway: {
        "load.traces-per-second": 3000,
        "load.spans-per-second": 60_000,
        "workload.replicas": 3,
        "resources.limits.memory": "2Gi",
      },
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors:
          tail_sampling: { decision_wait: 10s, num_traces: 200000, policies: [{ name: all, type: always_sample }] }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
    facts: {
      gateway: {
        "load.traces-per-second": 3000,
        "load.spans-per-second": 60_000,
        "workload.replicas": 3,
        "resources.limits.memory": "2Gi",
      },
    },
  },
});

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
