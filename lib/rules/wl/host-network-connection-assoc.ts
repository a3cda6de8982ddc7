import { at, isList, type Json } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";

export const hostNetworkConnectionAssoc = rule({
  id: "wl/host-network-connection-assoc",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (booleanFact(tier.facts, "security.host-network") !== true) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      if (at(processor.config, "passthrough") === true || !needsConnection(processor)) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, tier: tier.id },
        fixes: [associateByUid(tier, processor)],
      };
    }
  },
});

const tierWith = (settings: string) =>
  exampleTier({
    processors: `k8s_attributes:\n  filter: { node_from_env_var: K8S_NODE_NAME }\n${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "An agent on the host network knows pods by more than the connection",
      why: "`from: connection` takes the address that a connection comes from and looks for the pod that has it. On the host network what comes over the node, from the agent itself and from other pods of the host network, has the node's address, which is no pod's: the processor leaves such data without pod attributes. The pod's UID or IP as a resource attribute, set by the SDK or the downward API, is the same on every network.",
      messages: {
        default:
          "`{processor}` knows pods only by the connection, but `{tier}` is on the host network: data that comes from the node''s address gets no pod attributes.",
      },
      fixes: { "by-uid": "Look for `k8s.pod.uid` first" },
    },
    ko: {
      title: "호스트 네트워크의 에이전트가 연결 외의 정보로도 파드를 식별함",
      why: "`from: connection`은 연결을 맺은 쪽의 주소로 파드를 찾습니다. 호스트 네트워크에서는 에이전트 자신이나 호스트 네트워크의 다른 파드처럼 노드를 거쳐 오는 데이터의 주소가 노드 주소이며, 이 주소를 가진 파드는 없습니다. 그런 데이터에는 파드 속성이 붙지 않습니다. SDK나 Downward API가 리소스 속성에 넣은 파드 UID나 IP는 어느 네트워크에서든 같습니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 연결 주소로만 파드를 찾는데 `{tier}` 티어는 호스트 네트워크를 씁니다. 노드 주소에서 온 데이터에는 파드 속성이 붙지 않습니다.",
      },
      fixes: { "by-uid": "`k8s.pod.uid` 속성으로 먼저 식별" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor#host-networking-mode",
  bad: {
    tiers: { agent: tierWith("") },
    facts: { agent: { "security.host-network": true } },
  },
  good: {
    tiers: {
      agent: tierWith(
        "  pod_association:\n    - sources: [{ from: resource_attribute, name: k8s.pod.uid }]\n    - sources: [{ from: connection }]\n",
      ),
    },
    facts: { agent: { "security.host-network": true } },
  },
});

/** True where every association looks at the connection; without any, the connection is what the processor takes. */
function needsConnection({ config }: Component): boolean {
  const associations = at(config, "pod_association") ?? [];
  return isList(associations) && associations.every(looksAtConnection);
}

function looksAtConnection(association: Json): boolean {
  const sources = at(association, "sources");
  return isList(sources) && sources.some((source) => at(source, "from") === "connection");
}

function associateByUid(tier: Tier, { at: place, config }: Component): FixReport {
  const path = [...place, "pod_association"];
  const byUid: Json = { sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] };
  const associations = at(config, "pod_association");
  const isWritten = isList(associations) && associations.length > 0;
  const edit = isWritten ? insert(path, 0, byUid) : set(path, [byUid, { sources: [{ from: "connection" }] }]);
  return { id: "by-uid", safety: "review", edits: [{ tier: tier.id, ...edit }] };
}
