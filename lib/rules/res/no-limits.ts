import { textFact } from "../../facts/sheet";
import type { Role } from "../../facts/types";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { memoryLimitOf } from "../shared/memory-limit";
import { plainTier } from "../shared/plain-tier";
import type { FixReport, RuleDocs } from "../types";

export const noLimits = rule({
  id: "res/no-limits",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (tier.pipelines.length === 0) return;
    const limit = memoryLimitOf(tier);
    if (limit === null) yield { ask: "resources.limits.memory", tier: tier.id };
    if (limit !== Infinity) return;
    const node = textFact(tier.facts, "cluster.node-memory");
    yield {
      at: { deploy: "resources.limits.memory" },
      message: node === null ? "default" : "node",
      params: { tier: tier.id, node: node ?? "" },
      fixes: [limited(tier)],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pod has a memory limit",
      why: "Without a limit a collector grows until the node is out of memory, and the kernel picks what to kill: a database as likely as the collector. `limit_percentage` of `memory_limiter` then counts from the memory of the whole node, and the official chart sets no GOMEMLIMIT. With a limit, what goes wrong stays in the pod.",
      messages: {
        default:
          "Pods of `{tier}` have no memory limit: a burst takes the node''s memory, percentages of `memory_limiter` count from the whole node, and the chart sets no GOMEMLIMIT.",
        node: "Pods of `{tier}` have no memory limit: percentages of `memory_limiter` count from the {node} of the node, and a burst can take all of it. The chart sets no GOMEMLIMIT.",
      },
      fixes: { limit: "Limit memory to {limit}" },
    },
    ko: {
      title: "모든 파드에 메모리 한도가 있음",
      why: "한도가 없으면 Collector는 노드의 메모리가 바닥날 때까지 커지고, 무엇을 종료할지는 커널이 정합니다. 데이터베이스가 종료될 수도 있습니다. 이때 `memory_limiter` 프로세서의 `limit_percentage` 값은 노드 전체 메모리를 기준으로 하고, 공식 차트는 GOMEMLIMIT를 설정하지 않습니다. 한도가 있으면 문제가 파드 안에 머뭅니다.",
      messages: {
        default:
          "`{tier}` 티어의 파드에 메모리 한도가 없습니다. 데이터가 몰리면 노드의 메모리를 차지하고, `memory_limiter`의 백분율은 노드 전체를 기준으로 하며, 차트는 GOMEMLIMIT를 설정하지 않습니다.",
        node: "`{tier}` 티어의 파드에 메모리 한도가 없습니다. `memory_limiter`의 백분율이 노드의 {node} 전체를 기준으로 하며 데이터가 몰리면 모두 차지할 수 있습니다. 차트는 GOMEMLIMIT를 설정하지 않습니다.",
      },
      fixes: { limit: "메모리를 {limit}로 제한" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "resources.limits.memory": "0" } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "resources.limits.memory": "2Gi" } } },
});

/** A start, to be measured, where nothing is requested: what this project's values files begin with. */
const starts: Readonly<Record<Role, string>> = { agent: "512Mi", gateway: "2Gi", cluster: "512Mi" };

function limited(tier: Tier): FixReport {
  const request = textFact(tier.facts, "resources.requests.memory");
  const limit = request === null || request === "0" ? starts[tier.role] : request;
  return {
    id: "limit",
    params: { limit },
    safety: "review",
    edits: [{ tier: tier.id, fact: "resources.limits.memory", value: limit }],
  };
}
