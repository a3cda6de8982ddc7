import { rule } from "../define";
import { goMemLimitOf, memoryLimitOf } from "../shared/memory-limit";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const gomemlimit = rule({
  id: "res/gomemlimit",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (tier.pipelines.length === 0) return;
    const limit = goMemLimitOf(tier);
    if (limit === null && tier.facts["env.go-mem-limit"] === undefined)
      yield { ask: "env.go-mem-limit", tier: tier.id };
    // Without a memory limit the chart has nothing to compute it from: res/no-limits says so.
    if (limit !== "unset" || memoryLimitOf(tier) === Infinity) return;
    yield {
      at: { deploy: "env.go-mem-limit" },
      params: { tier: tier.id },
      fixes: [
        { id: "chart", safety: "safe", edits: [{ tier: tier.id, fact: "env.go-mem-limit", value: true }] },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "GOMEMLIMIT is set",
      why: "The Go runtime lets the heap double before it collects, unless it knows how much memory there is. Without GOMEMLIMIT a collector can hit its container's limit with garbage that only had to be collected, and is killed. Upstream recommends it on every collector, at 80 % of the limit. The official chart sets it where a memory limit is given and `useGOMEMLIMIT` is left on.",
      messages: {
        default:
          "`{tier}` runs without GOMEMLIMIT: the runtime does not know its limit, collects too late and is killed for memory that was garbage.",
      },
      fixes: { chart: "Let the chart set it to 80 % of the memory limit" },
    },
    ko: {
      title: "GOMEMLIMIT가 설정되어 있음",
      why: "Go 런타임은 사용할 수 있는 메모리를 모르면 힙이 두 배로 커질 때까지 가비지를 수거하지 않습니다. GOMEMLIMIT가 없으면 수거하기만 하면 되는 가비지 때문에 컨테이너 한도에 닿아 종료될 수 있습니다. 업스트림은 모든 Collector에 한도의 80%로 설정하도록 권장합니다. 공식 차트는 메모리 한도가 있고 `useGOMEMLIMIT` 값이 켜져 있으면 자동으로 설정합니다.",
      messages: {
        default:
          "`{tier}` 티어에 GOMEMLIMIT가 없습니다. 런타임이 한도를 모르고 가비지를 늦게 수거하여 가비지 때문에 파드가 종료될 수 있습니다.",
      },
      fixes: { chart: "차트가 메모리 한도의 80%로 설정하게 함" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor#best-practices",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "env.go-mem-limit": false } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "env.go-mem-limit": true } } },
});
