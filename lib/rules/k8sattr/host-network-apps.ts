import { booleanFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";
import { associationsOf, byConnection, type Association } from "./association";
import { enriching } from "./examples";
import { passthroughOf } from "./passthrough";

export const hostNetworkApps = rule({
  id: "k8sattr/host-network-apps",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const associations = associationsOf(processor);
      if (associations === null || passthroughOf(processor) !== false) continue;
      const [first] = associations;
      // The first rule whose values are there decides: an address always is.
      if (first && !byAddress(first)) continue;
      const present = booleanFact(tier.facts, "cluster.host-network-apps");
      if (present === null) {
        yield { ask: "cluster.host-network-apps", tier: tier.id };
        return;
      }
      if (!present) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id },
        fixes: [byUidFirst(tier, processor, associations)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Pods on the host network are told by their uid",
      why: "Pods on the host network share the node's address, so no address tells them apart: `k8s_attributes` leaves them out. Their data stays without Kubernetes attributes unless it says itself which pod it is from. The downward API gives a pod its uid, and `OTEL_RESOURCE_ATTRIBUTES=k8s.pod.uid=…` makes every SDK send it.",
      messages: {
        default:
          "`{processor}` tells pods by address, and those on the host network have the node's: their data gets no Kubernetes attributes unless it carries `k8s.pod.uid`.",
      },
      fixes: { "uid-first": "Go by `k8s.pod.uid` first" },
    },
    ko: {
      title: "호스트 네트워크 파드를 uid로 구분함",
      why: "호스트 네트워크를 쓰는 파드는 노드의 주소를 함께 쓰므로 주소로는 구분할 수 없고, `k8s_attributes` 프로세서는 이런 파드를 제외합니다. 데이터에 어느 파드인지 적혀 있지 않으면 Kubernetes 속성이 붙지 않습니다. 다운워드 API로 파드의 uid를 얻어 `OTEL_RESOURCE_ATTRIBUTES=k8s.pod.uid=…`로 지정하면 모든 SDK가 이를 보냅니다.",
      messages: {
        default:
          "`{processor}` 프로세서는 주소로 파드를 찾는데 호스트 네트워크 파드의 주소는 노드의 것입니다. 데이터에 `k8s.pod.uid`가 없으면 Kubernetes 속성이 붙지 않습니다.",
      },
      fixes: { "uid-first": "`k8s.pod.uid` 속성을 먼저 확인" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor#caveats",
  bad: { tiers: { agent: enriching("{}") }, facts: { agent: { "cluster.host-network-apps": true } } },
  good: {
    tiers: {
      agent: enriching(
        "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }] }",
      ),
    },
    facts: { agent: { "cluster.host-network-apps": true } },
  },
});

function byAddress(association: Association): boolean {
  return byConnection(association) || association.sources.some(({ name }) => name === "k8s.pod.ip");
}

const byUid = { sources: [{ from: "resource_attribute", name: "k8s.pod.uid" }] };

/** What applied by default, address and connection, follows where no rule was written. */
function byUidFirst(tier: Tier, processor: Component, associations: readonly Association[]): FixReport {
  const list = [...processor.at, "pod_association"];
  const others = [
    { sources: [{ from: "resource_attribute", name: "k8s.pod.ip" }] },
    { sources: [{ from: "connection" }] },
  ];
  const edit = associations.length > 0 ? insert(list, 0, byUid) : set(list, [byUid, ...others]);
  return { id: "uid-first", safety: "review", edits: [inTier(tier.id, edit)] };
}
