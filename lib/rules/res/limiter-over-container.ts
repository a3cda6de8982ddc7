import { at } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { remove, set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { hardLimitOf, limitersOf, limiterUnit } from "../shared/limiters";
import { memoryLimitOf } from "../shared/memory-limit";
import type { FixReport, RuleDocs } from "../types";

/** More of the pod's memory than this leaves no room for the 50 MiB that the process takes beside its heap. */
const mostPercent = 90;
const mostShare = 0.95;
/** What upstream recommends to start with. */
const goodShare = 0.8;

export const limiterOverContainer = rule({
  id: "res/limiter-over-container",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const limiter of limitersOf(tier)) {
      const limit = hardLimitOf(limiter);
      if (limit === null) continue;
      if (limiterUnit(limiter) === "percentage") {
        if (limit <= mostPercent) continue;
        yield {
          at: { yaml: [...limiter.at, "limit_percentage"], part: "value" },
          message: "percentage",
          params: { limiter: limiter.id, percent: limit },
          fixes: [lowered(tier, limiter, goodShare * 100, "%")],
        };
        continue;
      }
      const memory = memoryLimitOf(tier);
      if (memory === null) yield { ask: "resources.limits.memory", tier: tier.id };
      const container = (memory ?? Infinity) / 2 ** 20;
      if (limit < container * mostShare) continue;
      yield {
        at: { yaml: [...limiter.at, "limit_mib"], part: "value" },
        message: "mib",
        params: { limiter: limiter.id, limit, container: Math.floor(container) },
        fixes: [lowered(tier, limiter, Math.floor(container * goodShare), " MiB")],
      };
    }
  },
});

const tierWith = (limit: string) =>
  exampleTier({
    processors: `memory_limiter: { check_interval: 1s, ${limit} }\n`,
    pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The memory limiter acts before the container is killed",
      why: "The limiter counts the heap; the whole process takes about 50 MiB more. A hard limit near the container's own, or above it, is never reached: the kernel kills the container first, and everything in memory is lost, while the limiter would have refused and let senders retry. 75 to 80 % of the container's limit leaves it the time.",
      messages: {
        percentage:
          "`{limiter}` acts at {percent, number} % of the memory: the pod is killed before it refuses anything, and what is in memory is lost.",
        mib: "`{limiter}` acts at {limit, number} MiB, but the pod is killed at {container, number} MiB, counting about 50 MiB beside the heap: what is in memory is lost.",
      },
      fixes: { lower: "Limit to {limit}" },
    },
    ko: {
      title: "컨테이너가 종료되기 전에 메모리 리미터가 동작함",
      why: "리미터는 힙을 기준으로 하지만 프로세스 전체는 약 50MiB를 더 씁니다. 하드 한도가 컨테이너 한도에 가깝거나 더 크면 그 값에 이를 수 없습니다. 커널이 먼저 컨테이너를 종료하여 메모리에 있던 데이터가 모두 사라집니다. 리미터가 먼저 동작하면 데이터를 거부하고 보낸 쪽이 재시도할 수 있습니다. 컨테이너 한도의 75~80%면 시간을 벌 수 있습니다.",
      messages: {
        percentage:
          "`{limiter}` 리미터가 메모리의 {percent, number}%에서 동작합니다. 거부하기도 전에 파드가 종료되어 메모리에 있던 데이터가 사라집니다.",
        mib: "`{limiter}` 리미터는 {limit, number}MiB에서 동작하지만 파드는 힙 외의 약 50MiB를 포함해 {container, number}MiB에서 종료됩니다. 메모리에 있던 데이터가 사라집니다.",
      },
      fixes: { lower: "{limit}로 제한" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor",
  bad: {
    tiers: { gateway: tierWith("limit_mib: 2000") },
    facts: { gateway: { "resources.limits.memory": "2Gi" } },
  },
  good: {
    tiers: { gateway: tierWith("limit_mib: 1600") },
    facts: { gateway: { "resources.limits.memory": "2Gi" } },
  },
});

/** A spike limit that no longer fits below goes back to its default, a fifth. */
function lowered(tier: Tier, limiter: Component, limit: number, unit: string): FixReport {
  const name = limiterUnit(limiter);
  const spike = at(limiter.config, `spike_limit_${name}`);
  const drop: readonly TierEdit[] =
    typeof spike === "number" && spike >= limit / 2
      ? [{ tier: tier.id, ...remove([...limiter.at, `spike_limit_${name}`]) }]
      : [];
  return {
    id: "lower",
    params: { limit: `${limit}${unit}` },
    safety: "review",
    edits: [{ tier: tier.id, ...set([...limiter.at, `limit_${name}`], limit) }, ...drop],
  };
}
