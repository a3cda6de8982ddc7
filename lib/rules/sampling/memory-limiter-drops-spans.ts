import { at } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { hardLimitOf, limitersOf, limiterUnit } from "../shared/limiters";
import { memoryLimitOf } from "../shared/memory-limit";
import { mostOfLimit, waitingSpanBytes } from "../shared/waiting-spans";
import type { Ask, RuleDocs } from "../types";

const mebi = 2 ** 20;

export const memoryLimiterDropsSpans = rule({
  id: "sampling/memory-limiter-drops-spans",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const [sampler] = inUse(tier, "processor", "tail_sampling");
    const limiter = limitersOf(tier).find((one) => hardLimitOf(one) !== null);
    if (!sampler || !limiter) return;
    const [needed, soft] = [waitingSpanBytes(sampler, tier), softLimitOf(limiter, tier)];
    for (const value of [needed, soft]) if (value !== null && typeof value !== "number") yield value;
    if (typeof needed !== "number" || typeof soft !== "number" || needed <= soft) return;
    // Where the pod itself is too small, `sampling/memory` says so.
    if (needed > (memoryLimitOf(tier) ?? Infinity) * mostOfLimit) return;
    yield {
      at: { yaml: limiter.at, part: "key" },
      params: {
        limiter: limiter.id,
        sampler: sampler.id,
        needed: Math.round(needed / mebi),
        soft: Math.round(soft / mebi),
      },
      related: [
        {
          message: "sampler",
          params: { sampler: sampler.id },
          anchor: { tier: tier.id, at: { yaml: sampler.at, part: "key" } },
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The memory limiter leaves room for waiting traces",
      why: "Above its soft limit, the hard limit less the spike, `memory_limiter` refuses what comes in. Spans that wait for a decision fill that room as a matter of course; where they need more than it, the limiter refuses in normal operation, and at random. Of a trace some spans are kept and some refused, so policies decide on parts. The estimate is that of `sampling/memory`: measure before you rely on it.",
      messages: {
        default:
          "`{limiter}` refuses from {soft, number} MiB on, and spans waiting in `{sampler}` take about {needed, number} MiB: it refuses spans in normal operation, and traces have holes. Raise the limit.",
        sampler: "`{sampler}` waits here.",
      },
      fixes: {},
    },
    ko: {
      title: "메모리 리미터가 기다리는 트레이스의 자리를 남김",
      why: "`memory_limiter` 프로세서는 하드 한도에서 스파이크를 뺀 소프트 한도를 넘으면 들어오는 데이터를 거부합니다. 판단을 기다리는 스팬이 그 자리를 차지하는 것은 당연한데, 필요한 양이 더 크면 평상시에도 무작위로 거부하게 됩니다. 한 트레이스에서 일부 스팬은 남고 일부는 거부되어 정책이 일부만 보고 판단합니다. 추정 방법은 `sampling/memory` 규칙과 같습니다. 실제로 측정해 보십시오.",
      messages: {
        default:
          "`{limiter}` 프로세서는 {soft, number}MiB부터 거부하지만 `{sampler}` 프로세서에서 기다리는 스팬이 약 {needed, number}MiB를 차지합니다. 평상시에도 스팬을 거부해 트레이스에 빈 곳이 생깁니다. 한도를 높이십시오.",
        sampler: "`{sampler}` 프로세서가 여기에서 기다립니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor",
  bad: { tiers: { gateway: limited("limit_mib: 500") }, facts: loaded() },
  good: { tiers: { gateway: limited("limit_mib: 3000") }, facts: loaded() },
});

function limited(limit: string): string {
  return exampleTier({
    processors: `memory_limiter: { check_interval: 1s, ${limit} }\ntail_sampling: { decision_wait: 10s, num_traces: 100000, policies: [{ name: all, type: always_sample }] }`,
    pipelines:
      "traces: { receivers: [otlp], processors: [memory_limiter, tail_sampling], exporters: [otlp_http] }",
  });
}

function loaded() {
  return {
    gateway: {
      "load.traces-per-second": 3000,
      "load.spans-per-second": 60_000,
      "workload.replicas": 3,
      "resources.limits.memory": "4Gi",
    },
  };
}

/** In bytes: the hard limit less the spike, a fifth of it unless set (core internal/memorylimiter). Null: not known. */
function softLimitOf(limiter: Component, tier: Tier): number | Ask | null {
  const unit = limiterUnit(limiter);
  const hard = hardLimitOf(limiter);
  const written = at(limiter.config, `spike_limit_${unit}`) ?? 0;
  if (hard === null || typeof written !== "number") return null;
  const soft = hard - (written > 0 ? written : hard / 5);
  if (unit === "mib") return soft * mebi;
  const memory = memoryLimitOf(tier);
  return memory === null ? { ask: "resources.limits.memory", tier: tier.id } : (soft / 100) * memory;
}
