import { booleanFact } from "../../facts/sheet";
import { replicasOf } from "../../topology/query";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import { pods, podsParams } from "../shared/pods-words";
import type { RuleDocs } from "../types";

export const pdbMissing = rule({
  id: "wl/pdb-missing",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const replicas = replicasOf(tier);
    if (isDaemonSet(tier) || tier.pipelines.length === 0 || !replicas || replicas.max < 2) return;
    const enabled = booleanFact(tier.facts, "pdb.enabled");
    if (enabled === null) yield { ask: "pdb.enabled", tier: tier.id };
    if (enabled !== false) return;
    yield {
      at: { deploy: "pdb.enabled" },
      params: { tier: tier.id, ...podsParams(replicas) },
      fixes: [
        {
          id: "add",
          params: { tier: tier.id },
          safety: "safe",
          edits: [
            { tier: tier.id, fact: "pdb.enabled", value: true },
            { tier: tier.id, fact: "pdb.max-unavailable", value: "1" },
          ],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A drained node does not stop the whole tier",
      why: "When nodes are upgraded, pods are moved off them. Without a PodDisruptionBudget nothing keeps Kubernetes from moving all pods of a tier at once: until the new ones are ready, agents fill their queues, and what is in the memory of the old ones goes with them. A budget lets one go at a time.",
      messages: {
        default: `Nothing keeps a node drain from stopping all ${pods.en} of \`{tier}\` at once: it has no PodDisruptionBudget.`,
      },
      fixes: { add: "Let one pod of `{tier}` go at a time" },
    },
    ko: {
      title: "노드를 비워도 티어 전체가 멈추지 않음",
      why: "노드를 업그레이드할 때 파드는 다른 노드로 옮겨집니다. PodDisruptionBudget이 없으면 티어의 모든 파드가 한꺼번에 옮겨지는 것을 막을 수 없습니다. 새 파드가 준비될 때까지 에이전트의 큐가 차오르고, 이전 파드의 메모리에 있던 데이터는 사라집니다. PodDisruptionBudget이 있으면 한 번에 하나씩만 옮겨집니다.",
      messages: {
        default: `\`{tier}\` 티어에 PodDisruptionBudget이 없어 노드를 비울 때 ${pods.ko}가 한꺼번에 멈출 수 있습니다.`,
      },
      fixes: { add: "`{tier}` 티어의 파드를 한 번에 하나씩만 중단" },
    },
  },
  source: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "pdb.enabled": false } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "pdb.enabled": true } } },
});
