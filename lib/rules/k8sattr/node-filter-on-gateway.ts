import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";
import { enriching } from "./examples";
import { nodeFilters } from "./node-filter";

export const nodeFilterOnGateway = rule({
  id: "k8sattr/node-filter-on-gateway",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (isDaemonSet(tier)) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const filters = nodeFilters(processor) ?? [];
      const [first] = filters;
      if (!first) continue;
      yield {
        at: { yaml: first, part: "key" },
        params: { processor: processor.id, tier: tier.id },
        fixes: [
          {
            id: "remove-filter",
            params: { processor: processor.id },
            safety: "review",
            edits: filters.toReversed().map((path) => inTier(tier.id, remove(path))),
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "k8s_attributes on a gateway knows the pods of all nodes",
      why: "A node filter makes the processor watch the pods of one node. That is right for an agent, which only hears from its own node. The pods of a gateway get data from all nodes: each of them would know only the pods beside it, and whether data is enriched would hang on the gateway pod it came to.",
      messages: {
        default:
          "`{processor}` knows the pods of one node only, but the pods of `{tier}` get data from all nodes: most of it stays without Kubernetes attributes.",
      },
      fixes: { "remove-filter": "Let `{processor}` watch all nodes" },
    },
    ko: {
      title: "게이트웨이의 k8s_attributes 프로세서가 모든 노드의 파드를 앎",
      why: "노드 필터를 두면 이 프로세서는 한 노드의 파드만 감시합니다. 자기 노드의 데이터만 받는 에이전트에는 맞는 설정입니다. 게이트웨이 파드는 모든 노드에서 데이터를 받습니다. 파드마다 자기 옆의 파드만 알게 되어, 어느 게이트웨이 파드로 갔는지에 따라 속성이 붙기도 하고 빠지기도 합니다.",
      messages: {
        default:
          "`{processor}` 프로세서는 한 노드의 파드만 알지만 `{tier}` 티어의 파드는 모든 노드에서 데이터를 받습니다. 대부분의 데이터에 Kubernetes 속성이 붙지 않습니다.",
      },
      fixes: { "remove-filter": "`{processor}` 프로세서가 모든 노드를 감시하도록 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { gateway: enriching("{ filter: { node_from_env_var: K8S_NODE_NAME } }") } },
  good: { tiers: { gateway: enriching("{ filter: { namespace: shop } }") } },
});
