import { textFact } from "../../facts/sheet";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const daemonsetPriority = rule({
  id: "wl/daemonset-priority",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (!isDaemonSet(tier) || tier.pipelines.length === 0) return;
    const priority = textFact(tier.facts, "priority-class");
    if (priority === null) yield { ask: "priority-class", tier: tier.id };
    if (priority !== "none") return;
    yield {
      at: { deploy: "priority-class" },
      params: { tier: tier.id },
      fixes: [
        {
          id: "node-critical",
          safety: "review",
          edits: [{ tier: tier.id, fact: "priority-class", value: "system-node-critical" }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Agents have a priority class",
      why: "When a node runs short of memory, pods of low priority are evicted first, and on a full node an agent of low priority finds no room at all. The node that is in trouble then is the one that says nothing. `system-node-critical` keeps the agent; a class of your own above the applications does, too.",
      messages: {
        default:
          "`{tier}` has no priority class: on a node that runs short, agents go with the first, and its telemetry stops when it is needed most.",
      },
      fixes: { "node-critical": "Give agents `system-node-critical`" },
    },
    ko: {
      title: "에이전트에 우선순위 클래스가 있음",
      why: "노드에 메모리가 부족하면 우선순위가 낮은 파드부터 축출되고, 가득 찬 노드에는 우선순위가 낮은 에이전트가 들어갈 자리가 없습니다. 그러면 문제가 생긴 바로 그 노드에서 아무 데이터도 오지 않습니다. `system-node-critical` 클래스를 쓰면 에이전트가 유지됩니다. 애플리케이션보다 높은 클래스를 직접 만들어도 됩니다.",
      messages: {
        default:
          "`{tier}` 티어에 우선순위 클래스가 없습니다. 자원이 부족한 노드에서 에이전트가 먼저 축출되어 가장 필요한 때에 텔레메트리가 끊깁니다.",
      },
      fixes: { "node-critical": "에이전트에 `system-node-critical` 지정" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/",
  bad: { tiers: { agent: plainTier() }, facts: { agent: { "priority-class": "none" } } },
  good: { tiers: { agent: plainTier() }, facts: { agent: { "priority-class": "system-node-critical" } } },
});
