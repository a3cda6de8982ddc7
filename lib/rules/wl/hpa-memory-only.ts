import { booleanFact, integerFact } from "../../facts/sheet";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const hpaMemoryOnly = rule({
  id: "wl/hpa-memory-only",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (booleanFact(tier.facts, "hpa.enabled") !== true || isDaemonSet(tier)) return;
    const memory = integerFact(tier.facts, "hpa.memory-target") ?? 0;
    const [limiter] = inUse(tier, "processor", "memory_limiter");
    if (memory === 0 || !limiter) return;
    const cpu = integerFact(tier.facts, "hpa.cpu-target");
    if (cpu === null) yield { ask: "hpa.cpu-target", tier: tier.id };
    if (cpu !== 0) return;
    yield {
      at: { deploy: "hpa.memory-target" },
      params: { tier: tier.id, limiter: limiter.id },
      fixes: [{ id: "cpu", safety: "review", edits: [{ tier: tier.id, fact: "hpa.cpu-target", value: 70 }] }],
    };
  },
});

const limited = exampleTier({
  processors: "memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }\n",
  pipelines: "traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }\n",
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "An autoscaler looks at more than memory",
      why: "`memory_limiter` refuses data before memory grows further, so under load memory levels out below the target, and the autoscaler sees nothing to do while data is refused. Memory that was once taken is also given back late, so the tier rarely shrinks. CPU follows the load; refused items and full queues say it even more directly.",
      messages: {
        default:
          "`{tier}` scales by memory alone, which `{limiter}` holds down: data is refused before the autoscaler adds a pod. Let it look at CPU, too.",
      },
      fixes: { cpu: "Scale by CPU, too: 70 %" },
    },
    ko: {
      title: "오토스케일러가 메모리 외의 지표도 기준으로 삼음",
      why: "`memory_limiter` 프로세서는 메모리가 더 늘기 전에 데이터를 거부합니다. 그래서 부하가 커져도 메모리는 목표 아래에서 멈추고, 데이터가 거부되는 동안 오토스케일러는 할 일이 없다고 봅니다. 한번 차지한 메모리는 늦게 반환되므로 파드도 잘 줄지 않습니다. CPU는 부하를 따라가며, 거부된 항목 수와 큐 사용률은 부하를 더 직접적으로 알려 줍니다.",
      messages: {
        default:
          "`{tier}` 티어는 메모리만 보고 확장하는데 `{limiter}` 프로세서가 메모리를 억제합니다. 파드가 늘기 전에 데이터가 거부됩니다. CPU도 기준에 넣으십시오.",
      },
      fixes: { cpu: "CPU 70%도 기준에 추가" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: { gateway: limited },
    facts: {
      gateway: { "hpa.enabled": true, "hpa.max": 5, "hpa.cpu-target": 0, "hpa.memory-target": 70 },
    },
  },
  good: {
    tiers: { gateway: limited },
    facts: {
      gateway: { "hpa.enabled": true, "hpa.max": 5, "hpa.cpu-target": 70, "hpa.memory-target": 70 },
    },
  },
});
