import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { hardLimitOf, limitersOf, limiterUnit } from "../shared/limiters";
import { goMemLimitOf, memoryLimitOf } from "../shared/memory-limit";
import type { FixReport, RuleDocs } from "../types";

/** GOMEMLIMIT is rounded down to whole MiB. */
const rounding = 1.01;
/** Less than this of GOMEMLIMIT, and the limiter acts long before the runtime sees a need to collect. */
const least = 0.6;
/** A limiter above this is res/limiter-over-container's. */
const mostPercent = 90;

export const limiterAboveGomemlimit = rule({
  id: "res/limiter-above-gomemlimit",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const limiter of limitersOf(tier)) {
      const limit = hardLimitOf(limiter);
      const unit = limiterUnit(limiter);
      if (limit === null || (unit === "percentage" && limit > mostPercent)) continue;
      if (goMemLimitOf(tier) === null) yield { ask: "env.go-mem-limit", tier: tier.id };
      const ratio = shareOfGoMemLimit(limiter, limit, tier);
      if (ratio === null || (ratio <= rounding && ratio >= least)) continue;
      yield {
        at: { yaml: [...limiter.at, `limit_${unit}`], part: "value" },
        message: ratio > 1 ? "above" : "below",
        params: { limiter: limiter.id, percent: Math.round(ratio * 100) },
        fixes: unit === "percentage" && isByChart(tier) ? [likeGoMemLimit(tier, limiter)] : [],
      };
    }
  },
});

const tierWith = (percent: number) =>
  exampleTier({
    processors: `memory_limiter: { check_interval: 1s, limit_percentage: ${percent}, spike_limit_percentage: 10 }\n`,
    pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The memory limiter and the Go runtime agree on a limit",
      why: "GOMEMLIMIT makes the runtime collect garbage harder as memory nears it; `memory_limiter` refuses data near its own limit. Where the limiter's is higher, the runtime spends its CPU on collecting long before the limiter lets up on the inflow. Where it is far lower, the limiter refuses data over garbage that the runtime sees no need to collect yet. Both at about 80 % of the container work together.",
      messages: {
        above:
          "`{limiter}` acts at {percent, number} % of GOMEMLIMIT: the runtime burns CPU on garbage collection before data is refused.",
        below:
          "`{limiter}` acts at {percent, number} % of GOMEMLIMIT: it refuses data while the runtime still leaves garbage lying.",
      },
      fixes: { like: "Limit to 80 % of the memory, as GOMEMLIMIT does" },
    },
    ko: {
      title: "메모리 리미터와 Go 런타임의 한도가 서로 맞음",
      why: "GOMEMLIMIT에 가까워질수록 런타임은 가비지 컬렉션을 더 자주 실행하고, `memory_limiter` 프로세서는 자신의 한도에 가까워지면 데이터를 거부합니다. 리미터의 한도가 더 높으면 유입을 줄이기 훨씬 전부터 런타임이 가비지 컬렉션에 CPU를 씁니다. 훨씬 낮으면 런타임이 아직 수거하지 않은 가비지 때문에 데이터를 거부합니다. 둘 다 컨테이너의 80% 정도면 서로 맞습니다.",
      messages: {
        above:
          "`{limiter}` 리미터가 GOMEMLIMIT의 {percent, number}%에서 동작합니다. 데이터를 거부하기 전에 런타임이 가비지 컬렉션에 CPU를 소모합니다.",
        below:
          "`{limiter}` 리미터가 GOMEMLIMIT의 {percent, number}%에서 동작합니다. 런타임이 아직 수거하지 않은 가비지 때문에 데이터를 거부합니다.",
      },
      fixes: { like: "GOMEMLIMIT와 같이 메모리의 80%로 제한" },
    },
  },
  source:
    "derived: GOMEMLIMIT is 80 % of the memory limit in the official chart, and memory_limiter's README recommends the same share",
  bad: { tiers: { gateway: tierWith(90) }, facts: { gateway: { "env.go-mem-limit": true } } },
  good: { tiers: { gateway: tierWith(80) }, facts: { gateway: { "env.go-mem-limit": true } } },
});

/** Two limits that are both shares of the pod's memory are compared without knowing it. Null: not known, or GOMEMLIMIT is not set. */
function shareOfGoMemLimit(limiter: Component, limit: number, tier: Tier): number | null {
  const go = goMemLimitOf(tier);
  if (go === null || go === "unset") return null;
  const isPercent = limiterUnit(limiter) === "percentage";
  if (isPercent && "share" in go) return limit / 100 / go.share;
  const memory = memoryLimitOf(tier);
  const pod = memory === Infinity ? null : memory;
  const hard = isPercent ? share(pod, limit / 100) : limit * 2 ** 20;
  const runtime = "bytes" in go ? go.bytes : share(pod, go.share);
  return hard === null || runtime === null || runtime === 0 ? null : hard / runtime;
}

function share(of: number | null, part: number): number | null {
  return of === null ? null : of * part;
}

function isByChart(tier: Tier): boolean {
  const go = goMemLimitOf(tier);
  return go !== null && go !== "unset" && "share" in go;
}

function likeGoMemLimit(tier: Tier, limiter: Component): FixReport {
  return {
    id: "like",
    safety: "review",
    edits: [{ tier: tier.id, ...set([...limiter.at, "limit_percentage"], 80) }],
  };
}
