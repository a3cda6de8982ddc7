import { booleanFact, textFact } from "../../facts/sheet";
import { hopsFrom } from "../../topology/query";
import { parseServiceHost } from "../../topology/hosts";
import type { Component, Tier, Topology } from "../../topology/types";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import type { RuleDocs } from "../types";

export const hostNetwork = rule({
  id: "wl/host-network",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers) {
      if (booleanFact(tier.facts, "security.host-network") !== true) continue;
      const named = namesService(topology, tier);
      if (!named) continue;
      const policy = textFact(tier.facts, "security.dns-policy");
      if (policy === null) yield { ask: "security.dns-policy", tier: tier.id };
      if (policy !== "ClusterFirst" && policy !== "Default") continue;
      yield {
        tier: tier.id,
        at: { deploy: "security.dns-policy" },
        params: { tier: tier.id, policy, exporter: named.exporter.id, host: named.host },
        fixes: [
          {
            id: "cluster-dns",
            safety: "safe",
            edits: [{ tier: tier.id, fact: "security.dns-policy", value: "ClusterFirstWithHostNet" }],
          },
        ],
      };
    }
  },
});

const pair = examplePair(
  "otlp_grpc",
  "endpoint: otel-gateway.observability.svc.cluster.local:4317\ntls: { insecure: true }\n",
  "grpc: { endpoint: 0.0.0.0:4317 }\n",
);

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Pods on the host network ask the cluster's DNS",
      why: "A pod on the network of its node takes the node's name servers, whatever `ClusterFirst` says: Kubernetes falls back to them for such pods. They do not know the names of Services, so the exporter finds no gateway and its queue fills until data is dropped. `ClusterFirstWithHostNet` asks the cluster first.",
      messages: {
        default:
          "`{tier}` is on the host network with DNS policy `{policy}`: `{exporter}` cannot resolve `{host}`, and what it sends is queued, then lost.",
      },
      fixes: { "cluster-dns": "Set `ClusterFirstWithHostNet`" },
    },
    ko: {
      title: "호스트 네트워크의 파드가 클러스터 DNS를 사용함",
      why: "노드의 네트워크를 쓰는 파드는 `ClusterFirst`로 지정해도 노드의 네임 서버를 씁니다. 쿠버네티스가 이런 파드에는 노드의 설정을 적용하기 때문입니다. 노드의 네임 서버는 Service 이름을 알지 못하므로 익스포터가 게이트웨이를 찾지 못하고, 큐가 가득 차면 데이터가 버려집니다. `ClusterFirstWithHostNet`은 클러스터 DNS에 먼저 묻습니다.",
      messages: {
        default:
          "`{tier}` 티어는 호스트 네트워크를 쓰고 DNS 정책이 `{policy}`입니다. `{exporter}` 익스포터가 `{host}` 이름을 찾지 못해 데이터가 큐에 쌓이다가 사라집니다.",
      },
      fixes: { "cluster-dns": "`ClusterFirstWithHostNet` 지정" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy",
  bad: {
    tiers: pair,
    facts: { agent: { "security.host-network": true, "security.dns-policy": "ClusterFirst" } },
  },
  good: {
    tiers: pair,
    facts: { agent: { "security.host-network": true, "security.dns-policy": "ClusterFirstWithHostNet" } },
  },
});

type Named = { readonly exporter: Component; readonly host: string };

/** The first exporter of a tier that names a Service: one of the design's tiers, or another of the cluster. */
function namesService(topology: Topology, tier: Tier): Named | null {
  const ways = [
    ...hopsFrom(topology, tier.id),
    ...topology.backends.filter(({ from, unresolved }) => from.tier === tier.id && unresolved),
  ];
  for (const { from, endpoint } of ways) {
    const host = endpoint?.host ?? null;
    if (host !== null && parseServiceHost(host) !== null) return { exporter: from, host };
  }
  return null;
}
