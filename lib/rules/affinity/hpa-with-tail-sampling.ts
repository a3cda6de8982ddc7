import { booleanFact, integerFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";

export const hpaWithTailSampling = rule({
  id: "affinity/hpa-with-tail-sampling",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (booleanFact(tier.facts, "hpa.enabled") !== true) return;
    const component = ["tail_sampling", "groupbytrace"].flatMap((type) => inUse(tier, "processor", type))[0];
    if (!component) return;
    yield {
      at: { yaml: component.at, part: "key" },
      params: { component: component.id, tier: tier.id },
      fixes: fixedReplicas(tier),
    };
  },
});

/** As many as the autoscaler could make: what it was meant to be enough for. */
function fixedReplicas(tier: Tier): readonly FixReport[] {
  const replicas = integerFact(tier.facts, "hpa.max");
  if (replicas === null) return [];
  return [
    {
      id: "fixed-replicas",
      params: { replicas, tier: tier.id },
      safety: "review",
      edits: [
        { tier: tier.id, fact: "hpa.enabled", value: false },
        { tier: tier.id, fact: "workload.replicas", value: replicas },
      ],
    },
  ];
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A tier that holds traces does not scale by itself",
      why: "Which pod a trace goes to follows from its ID and the list of pods. Each time an autoscaler adds or removes a pod, a share of all traces moves to another one, and those that are under way fall apart: decisions are made on parts. A fixed number of pods keeps them whole; what needs to scale, metrics and logs say, can have a tier of its own in front.",
      messages: {
        default:
          "Each time the autoscaler changes `{tier}`, traces that `{component}` is waiting for move to other pods and are decided in parts. Fix the number of pods.",
      },
      fixes: { "fixed-replicas": "Run `{tier}` with {replicas, number} pods, without autoscaler" },
    },
    ko: {
      title: "트레이스를 모으는 티어가 스스로 확장하지 않음",
      why: "트레이스가 어느 파드로 갈지는 트레이스 ID와 파드 목록으로 정해집니다. 오토스케일러가 파드를 늘리거나 줄일 때마다 트레이스의 일부가 다른 파드로 옮겨 가고, 진행 중이던 트레이스는 나뉘어 일부만으로 판단됩니다. 파드 수를 고정하면 트레이스가 나뉘지 않습니다. 메트릭과 로그처럼 확장이 필요한 것은 앞에 별도의 티어를 둘 수 있습니다.",
      messages: {
        default:
          "오토스케일러가 `{tier}` 티어를 바꿀 때마다 `{component}` 프로세서가 기다리던 트레이스가 다른 파드로 옮겨 가 일부만으로 판단됩니다. 파드 수를 고정하십시오.",
      },
      fixes: { "fixed-replicas": "`{tier}` 티어를 오토스케일러 없이 파드 {replicas, number}개로 실행" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: {
    tiers: { gateway: sampling() },
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 6 } },
  },
  good: { tiers: { gateway: sampling() }, facts: { gateway: { "workload.replicas": 6 } } },
});

function sampling(): string {
  return exampleTier({
    processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }",
    pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
  });
}
