import { at, isList, isMap } from "../../base/json";
import type { Component, TierContext } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { grantRights, lackedRights, resourcesOf, type Right } from "../shared/rights";
import type { Ask, RuleDocs } from "../types";
import { readingKubelet } from "./examples";

export const kubeletRbac = rule({
  id: "kubelet/rbac",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "kubelet_stats")) {
      // Certificates and kubeconfigs have rights of their own.
      if (at(receiver.config, "auth_type") !== "serviceAccount") continue;
      const lacked = lackedBy(tier, receiver);
      if ("ask" in lacked) {
        yield lacked;
        return;
      }
      if (lacked.length === 0) continue;
      const resources = resourcesOf(lacked);
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, tier: tier.id, resources },
        fixes: [{ id: "grant", params: { resources }, safety: "review", edits: grantRights(tier, lacked) }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "kubelet_stats may read the kubelet",
      why: "The kubelet asks the API server whether the pod's account may get `nodes/stats`, and for container ids and use of requests or limits also `nodes/pods` (older Kubernetes: `nodes/proxy`). Where it may not, the kubelet answers 403 to every request and no metrics come.",
      messages: {
        default:
          "`{tier}` may not get `{resources}`: the kubelet answers 403 to `{receiver}`, and the metrics that need it are missing.",
      },
      fixes: { grant: "Grant `get` on `{resources}`" },
    },
    ko: {
      title: "kubelet_stats 리시버에 kubelet을 읽을 권한이 있음",
      why: "kubelet은 파드의 서비스 어카운트에 `nodes/stats`의 get 권한이 있는지 API 서버에 확인합니다. 컨테이너 ID나 요청량·한도 대비 사용률에는 `nodes/pods` 권한도 필요합니다(이전 Kubernetes에서는 `nodes/proxy`). 권한이 없으면 kubelet이 모든 요청에 403으로 응답하여 메트릭이 나오지 않습니다.",
      messages: {
        default:
          "`{tier}` 티어에 `{resources}` 리소스의 get 권한이 없습니다. kubelet이 `{receiver}` 리시버에 403으로 응답하여 해당 메트릭이 빠집니다.",
      },
      fixes: { grant: "`{resources}` 리소스의 get 권한 추가" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver#role-based-access-control",
  bad: {
    tiers: { agent: readingKubelet("{ auth_type: serviceAccount }") },
    facts: { agent: { "rbac.create": true, "rbac.rules": [] } },
  },
  good: {
    tiers: { agent: readingKubelet("{ auth_type: serviceAccount }") },
    facts: {
      agent: {
        "rbac.create": true,
        "rbac.rules": [{ apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] }],
      },
    },
  },
});

const get = (resource: string): Right => ({ group: "", resource, verbs: ["get"] });

function lackedBy(tier: TierContext, receiver: Component): readonly Right[] | Ask {
  const stats = lackedRights(tier, [get("nodes/stats")]);
  if ("ask" in stats || !readsPods(receiver)) return stats;
  // Either right opens the list of pods.
  const [pods, proxy] = [lackedRights(tier, [get("nodes/pods")]), lackedRights(tier, [get("nodes/proxy")])];
  if ("ask" in pods || "ask" in proxy) return stats;
  return proxy.length === 0 ? stats : [...stats, ...pods];
}

/** Whether the receiver reads the kubelet's list of pods: for labels from it, and for shares of requests and limits. */
function readsPods({ config }: Component): boolean {
  const [labels, metrics] = [at(config, "extra_metadata_labels"), at(config, "metrics")];
  if (isList(labels) && labels.length > 0) return true;
  return (
    isMap(metrics) &&
    Object.entries(metrics).some(
      ([name, settings]) => /_(request|limit)_utilization$/.test(name) && at(settings, "enabled") === true,
    )
  );
}
