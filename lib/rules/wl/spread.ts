import { booleanFact } from "../../facts/sheet";
import { replicasOf } from "../../topology/query";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import { pods, podsParams } from "../shared/pods-words";
import type { RuleDocs } from "../types";

export const spread = rule({
  id: "wl/spread",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const replicas = replicasOf(tier);
    if (isDaemonSet(tier) || tier.pipelines.length === 0 || !replicas || replicas.max < 2) return;
    const isSpread = booleanFact(tier.facts, "topology-spread");
    if (isSpread === null) yield { ask: "topology-spread", tier: tier.id };
    if (isSpread !== false) return;
    yield {
      at: { deploy: "topology-spread" },
      params: { tier: tier.id, ...podsParams(replicas) },
      fixes: [
        {
          id: "spread",
          params: { tier: tier.id },
          safety: "safe",
          edits: [{ tier: tier.id, fact: "topology-spread", value: true }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The pods of a tier stand on different nodes",
      why: "The scheduler puts pods where there is room, and without a topology spread constraint or an anti-affinity that may be one node for all of them. Several pods then protect against nothing: when the node goes, the tier goes.",
      messages: {
        default: `Nothing keeps all ${pods.en} of \`{tier}\` from standing on one node: when it fails, the whole tier is gone.`,
      },
      fixes: { spread: "Spread the pods of `{tier}` over nodes" },
    },
    ko: {
      title: "한 티어의 파드가 서로 다른 노드에 배치됨",
      why: "스케줄러는 자리가 있는 곳에 파드를 배치합니다. 토폴로지 분산 제약이나 안티어피니티가 없으면 모든 파드가 한 노드에 모일 수 있습니다. 그러면 파드가 여러 개여도 소용이 없습니다. 그 노드가 멈추면 티어도 멈춥니다.",
      messages: {
        default: `\`{tier}\` 티어의 ${pods.ko}가 모두 한 노드에 배치될 수 있습니다. 그 노드에 장애가 나면 티어 전체가 멈춥니다.`,
      },
      fixes: { spread: "`{tier}` 티어의 파드를 여러 노드에 분산" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "topology-spread": false } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "topology-spread": true } } },
});
