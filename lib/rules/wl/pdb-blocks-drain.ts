import { booleanFact, textFact } from "../../facts/sheet";
import { replicasOf } from "../../topology/query";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const pdbBlocksDrain = rule({
  id: "wl/pdb-blocks-drain",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const least = textFact(tier.facts, "pdb.min-available");
    const replicas = replicasOf(tier);
    if (booleanFact(tier.facts, "pdb.enabled") !== true || least === null || !replicas) return;
    const kept = least.endsWith("%")
      ? Math.ceil((replicas.min * Number(least.slice(0, -1))) / 100)
      : Number(least);
    if (kept < replicas.min) return;
    yield {
      at: { deploy: "pdb.min-available" },
      params: { tier: tier.id, least, pods: replicas.min },
      fixes: [
        {
          id: "one-at-a-time",
          safety: "review",
          edits: [
            { tier: tier.id, fact: "pdb.min-available", value: null },
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
      title: "The disruption budget lets at least one pod go",
      why: "A node can only be drained when its pods may be moved. A budget that wants as many pods available as there are lets none of them go: the drain waits, node upgrades stop, and somebody ends up deleting the pod by force at the worst time.",
      messages: {
        default:
          "`{tier}` has {pods, plural, one {# pod} other {# pods}} and its budget wants {least} available: no pod may ever be moved, and node drains hang.",
      },
      fixes: { "one-at-a-time": "Allow one pod to be unavailable instead" },
    },
    ko: {
      title: "PodDisruptionBudget이 적어도 파드 하나는 옮길 수 있게 함",
      why: "파드를 옮길 수 있어야 노드를 비울 수 있습니다. 있는 파드 수만큼 항상 사용 가능해야 한다는 예산은 파드를 하나도 옮길 수 없게 합니다. 노드 비우기가 멈추고 업그레이드가 중단되며, 결국 누군가 가장 나쁜 때에 파드를 강제로 삭제하게 됩니다.",
      messages: {
        default:
          "`{tier}` 티어의 파드는 {pods, number}개인데 PodDisruptionBudget은 {least} 이상을 요구합니다. 파드를 옮길 수 없어 노드 비우기가 멈춥니다.",
      },
      fixes: { "one-at-a-time": "대신 파드 하나까지 중단 허용" },
    },
  },
  source: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "pdb.enabled": true, "pdb.min-available": "3", "workload.replicas": 3 } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "pdb.enabled": true, "pdb.min-available": "2", "workload.replicas": 3 } },
  },
});
