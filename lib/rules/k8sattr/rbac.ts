import { at } from "../../base/json";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { grantRights, lackedRights, resourcesOf, watching, type Right } from "../shared/rights";
import type { RuleDocs } from "../types";
import { enriching } from "./examples";
import { extracts, labelledObjects } from "./extraction";
import { passthroughOf } from "./passthrough";

export const rbac = rule({
  id: "k8sattr/rbac",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      if (passthroughOf(processor) !== false || !usesServiceAccount(processor)) continue;
      const lacked = lackedRights(tier, neededBy(processor));
      if ("ask" in lacked) {
        yield lacked;
        return;
      }
      if (lacked.length === 0) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, tier: tier.id, resources: resourcesOf(lacked) },
        fixes: [
          {
            id: "grant",
            params: { resources: resourcesOf(lacked) },
            safety: "review",
            edits: grantRights(tier, lacked),
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "k8s_attributes may read what it extracts",
      why: "The processor follows pods and namespaces through the Kubernetes API, and nodes, ReplicaSets, Deployments, StatefulSets, DaemonSets or Jobs where their metadata is extracted. Without the right to get, list and watch them it only writes to its log that it may not: attributes are missing, and with `wait_for_metadata` the collector does not start.",
      messages: {
        default:
          "`{tier}` may not get, list and watch `{resources}`: `{processor}` learns nothing of them, and data leaves without those Kubernetes attributes.",
      },
      fixes: { grant: "Grant the rights on `{resources}`" },
    },
    ko: {
      title: "k8s_attributes 프로세서에 추출 대상을 읽을 권한이 있음",
      why: "이 프로세서는 Kubernetes API로 파드와 네임스페이스를 감시합니다. 노드, ReplicaSet, Deployment, StatefulSet, DaemonSet, Job의 메타데이터를 추출하면 이들도 감시합니다. get, list, watch 권한이 없으면 로그에 거부 메시지만 남고 속성이 빠집니다. `wait_for_metadata`를 켠 경우에는 Collector가 시작되지 않습니다.",
      messages: {
        default:
          "`{tier}` 티어에 `{resources}` 리소스의 get, list, watch 권한이 없습니다. `{processor}` 프로세서가 정보를 얻지 못해 해당 Kubernetes 속성이 빠집니다.",
      },
      fixes: { grant: "`{resources}` 리소스 권한 추가" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor#role-based-access-control",
  bad: { tiers: { agent: enriching("{}") }, facts: { agent: { "rbac.create": true, "rbac.rules": [] } } },
  good: {
    tiers: { agent: enriching("{}") },
    facts: {
      agent: {
        "rbac.create": true,
        "rbac.rules": [
          { apiGroups: [""], resources: ["pods", "namespaces"], verbs: ["get", "list", "watch"] },
        ],
      },
    },
  },
});

/** Whether the pod's own account is asked for its rights; a kubeconfig has rights of its own. */
function usesServiceAccount({ config }: Component): boolean {
  return (at(config, "auth_type") ?? "serviceAccount") === "serviceAccount";
}

/**
 * What the README lists. ReplicaSets only where they are asked for by name or the heuristic for Deployments is switched
 * off: whether it is on by default depends on the version.
 */
function neededBy(processor: Component): readonly Right[] {
  const from = labelledObjects(processor);
  const namespace = at(processor.config, "filter", "namespace") ?? "";
  const wantsNamespaces = namespace === "" || from.has("namespace") || extracts(processor, "k8s.cluster.uid");
  const wantsReplicaSets =
    from.has("deployment") ||
    extracts(processor, "k8s.deployment.uid") ||
    at(processor.config, "extract", "deployment_name_from_replicaset") === false;
  return [
    ...watching("", "pods", ...(wantsNamespaces ? ["namespaces"] : [])),
    ...(from.has("node") || extracts(processor, "k8s.node.uid") ? watching("", "nodes") : []),
    ...(wantsReplicaSets ? watching("apps", "replicasets") : []),
    ...["deployment", "statefulset", "daemonset"]
      .filter((kind) => from.has(kind))
      .flatMap((kind) => watching("apps", `${kind}s`)),
    ...(from.has("job") || extracts(processor, "k8s.cronjob.uid") ? watching("batch", "jobs") : []),
  ];
}
