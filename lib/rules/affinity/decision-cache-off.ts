import { at } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import { booleanFact, textFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { tracesHeld } from "../shared/sampling-load";
import type { FixReport, RuleDocs } from "../types";
import { samplingTier } from "./examples";

export const decisionCacheOff = rule({
  id: "affinity/decision-cache-off",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const sampler of inUse(tier, "processor", "tail_sampling")) {
      if (at(sampler.config, "decision_cache") !== undefined) continue;
      const scaled = booleanFact(tier.facts, "hpa.enabled") === true;
      const strategy = textFact(tier.facts, "rollout.strategy");
      if (!scaled && strategy === null) yield { ask: "rollout.strategy", tier: tier.id };
      if (!scaled && strategy !== "rolling-update") continue;
      yield {
        at: { yaml: sampler.at, part: "key" },
        params: { sampler: sampler.id, tier: tier.id, why: scaled ? "scaled" : "rollout" },
        fixes: remember(tier, sampler),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling remembers its decisions",
      why: "A decided trace leaves memory, and with it the decision. Spans that come later start a new trace and get a decision of their own, on what little there is of it: an error trace that was kept loses its end, or a dropped one comes back in pieces. Rollouts and autoscalers make late spans common, because agents send again what a pod that went away had refused. A cache of IDs is small and far longer lived than the traces.",
      messages: {
        default:
          "`{sampler}` forgets what it decided, and `{tier}` {why, select, scaled {is scaled} other {is rolled out}} while traces are under way: late spans are decided anew, apart from their trace.",
      },
      fixes: { remember: "Remember {size, number} decisions of each kind" },
    },
    ko: {
      title: "테일 샘플링이 판단 결과를 기억함",
      why: "판단이 끝난 트레이스는 메모리에서 사라지고 판단 결과도 함께 사라집니다. 나중에 온 스팬은 새 트레이스로 취급되어 남은 일부만으로 다시 판단됩니다. 남기기로 한 오류 트레이스의 끝부분이 빠지거나 버린 트레이스가 조각으로 돌아옵니다. 롤아웃과 오토스케일러는 늦게 오는 스팬을 늘립니다. 사라진 파드가 받지 못한 데이터를 에이전트가 다시 보내기 때문입니다. ID 캐시는 작고 트레이스보다 훨씬 오래 남습니다.",
      messages: {
        default:
          "`{sampler}` 프로세서는 판단 결과를 기억하지 않는데 `{tier}` 티어는 트레이스가 진행되는 동안 {why, select, scaled {확장되거나 축소됩니다} other {롤아웃됩니다}}. 늦게 온 스팬은 트레이스와 따로 다시 판단됩니다.",
      },
      fixes: { remember: "종류별로 판단 결과 {size, number}개 기억" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: { gateway: samplingTier("num_traces: 50000") },
    facts: { gateway: { "rollout.strategy": "rolling-update" } },
  },
  good: {
    tiers: {
      gateway: samplingTier(
        "num_traces: 50000\ndecision_cache: { sampled_cache_size: 500000, non_sampled_cache_size: 500000 }",
      ),
    },
    facts: { gateway: { "rollout.strategy": "rolling-update" } },
  },
});

/** Ten times what is held: upstream asks for far more than `num_traces`. Both caches are there since v0.115. */
function remember(tier: Tier, sampler: Component): readonly FixReport[] {
  const held = tracesHeld(sampler);
  if (held === null || compareVersions(tier.target.collector, "0.115.0") < 0) return [];
  const size = held * 10;
  const cache = { sampled_cache_size: size, non_sampled_cache_size: size };
  return [
    {
      id: "remember",
      params: { size },
      safety: "review",
      edits: [inTier(tier.id, set([...sampler.at, "decision_cache"], cache))],
    },
  ];
}
