import { booleanFact, integerFact } from "../../facts/sheet";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const hpaMin1 = rule({
  id: "wl/hpa-min-1",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (booleanFact(tier.facts, "hpa.enabled") !== true) return;
    const least = integerFact(tier.facts, "hpa.min") ?? 1;
    const most = integerFact(tier.facts, "hpa.max");
    if (least > 1 || (most !== null && most < 2)) return;
    yield {
      at: { deploy: "hpa.min" },
      params: { tier: tier.id },
      fixes: [{ id: "two", safety: "review", edits: [{ tier: tier.id, fact: "hpa.min", value: 2 }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "An autoscaled tier never goes down to one pod",
      why: "At night the autoscaler goes down to its minimum, one by default in the chart. That pod is a single point of failure at the very time when nobody watches: a node drain or a crash stops the tier until a new pod is ready. With two, one goes on.",
      messages: {
        default:
          "The autoscaler may leave `{tier}` with a single pod: a drain or a crash then stops the whole tier.",
      },
      fixes: { two: "Keep two pods at least" },
    },
    ko: {
      title: "자동 확장되는 티어가 파드 하나로 줄어들지 않음",
      why: "밤에는 자동 확장기가 최솟값까지 줄입니다. 차트의 기본값은 1입니다. 그 파드는 아무도 보지 않는 시간의 단일 장애점입니다. 노드를 비우거나 비정상 종료하면 새 파드가 준비될 때까지 티어가 멈춥니다. 둘이면 하나가 계속 동작합니다.",
      messages: {
        default:
          "자동 확장기가 `{tier}` 티어를 파드 하나로 줄일 수 있습니다. 노드를 비우거나 비정상 종료하면 티어 전체가 멈춥니다.",
      },
      fixes: { two: "파드를 최소 2개로 유지" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 1, "hpa.max": 10 } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 10 } },
  },
});
