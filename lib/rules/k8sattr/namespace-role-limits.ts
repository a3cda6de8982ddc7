import { at } from "../../base/json";
import { textFact } from "../../facts/sheet";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { enriching } from "./examples";
import { extracts, labelledObjects } from "./extraction";
import { passthroughOf } from "./passthrough";

export const namespaceRoleLimits = rule({
  id: "k8sattr/namespace-role-limits",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const namespace = at(processor.config, "filter", "namespace") ?? "";
      const wanted = clusterWide(processor);
      if (namespace === "" || wanted === null || passthroughOf(processor) !== false) continue;
      const scope = textFact(tier.facts, "rbac.scope");
      if (scope === null) {
        yield { ask: "rbac.scope", tier: tier.id };
        return;
      }
      if (scope !== "namespace") continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, tier: tier.id, wanted },
        fixes: [
          {
            id: "cluster-role",
            safety: "review",
            edits: [{ tier: tier.id, fact: "rbac.scope", value: "cluster" }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A Role of one namespace is enough for what is extracted",
      why: "Nodes and namespaces belong to no namespace, so a Role cannot give rights to read them. `k8s.cluster.uid` is the uid of the namespace `kube-system` and is out of reach too. With `filter.namespace` the processor needs only pods and their owners, but whatever it extracts beyond them stays empty.",
      messages: {
        default:
          "`{processor}` extracts `{wanted}`, which the Role of `{tier}` cannot give it: it belongs to the whole cluster, so the attribute stays empty.",
      },
      fixes: { "cluster-role": "Use a ClusterRole" },
    },
    ko: {
      title: "네임스페이스 Role로 추출 대상을 모두 읽을 수 있음",
      why: "노드와 네임스페이스는 어떤 네임스페이스에도 속하지 않으므로 Role로는 읽기 권한을 줄 수 없습니다. `k8s.cluster.uid`는 `kube-system` 네임스페이스의 uid여서 역시 읽을 수 없습니다. `filter.namespace`를 쓰면 파드와 그 소유자만 있으면 되지만, 그 밖의 추출 항목은 비게 됩니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 추출하는 `{wanted}` 정보는 클러스터 전체에 속하므로 `{tier}` 티어의 Role로는 읽을 수 없습니다. 해당 속성이 비게 됩니다.",
      },
      fixes: { "cluster-role": "ClusterRole 사용" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor#namespace-scoped-rbac",
  bad: {
    tiers: {
      gateway: enriching("{ filter: { namespace: shop }, extract: { metadata: [k8s.cluster.uid] } }"),
    },
    facts: { gateway: { "rbac.scope": "namespace" } },
  },
  good: {
    tiers: { gateway: enriching("{ filter: { namespace: shop }, extract: { metadata: [k8s.pod.name] } }") },
    facts: { gateway: { "rbac.scope": "namespace" } },
  },
});

/** The first thing a processor extracts that a Role cannot reach, as people would call it; null: none. */
function clusterWide(processor: Component): string | null {
  const attribute = ["k8s.cluster.uid", "k8s.node.uid"].find((name) => extracts(processor, name));
  if (attribute !== undefined) return attribute;
  const from = labelledObjects(processor);
  const object = ["node", "namespace"].find((kind) => from.has(kind));
  return object === undefined ? null : `from: ${object}`;
}
