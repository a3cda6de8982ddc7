import { isList, isMap, type Json } from "../../base/json";
import { hostPorts } from "../../facts/shapes";
import { booleanFact, valueOf } from "../../facts/sheet";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const hostPortExposed = rule({
  id: "wl/host-port-exposed",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const ports = hostPorts(tier.facts) ?? [];
    if (!isDaemonSet(tier) || ports.length === 0) return;
    const shared = booleanFact(tier.facts, "cluster.multi-tenant");
    if (shared === null) yield { ask: "cluster.multi-tenant", tier: tier.id };
    if (shared !== true) return;
    const policy = valueOf(tier.facts, "network-policy");
    const isMade = policy === undefined && booleanFact(tier.facts, "network-policy.create") === true;
    if (policy === undefined && !isMade) yield { ask: "network-policy", tier: tier.id };
    if (policy === undefined || !isEmpty(policy)) return;
    yield {
      at: { deploy: "ports.host" },
      params: { tier: tier.id, ports: ports.join(", ") },
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Host ports of agents are closed to other tenants",
      why: "A host port is open on the address of the node, for every pod of every tenant and for whatever else reaches the network of the nodes. Anyone there can send telemetry under any name. A NetworkPolicy, where the network plugin enforces it for host ports, or a Unix socket on the node narrows this to those who are meant.",
      messages: {
        default:
          "`{tier}` opens host ports ({ports}) in a cluster of several tenants, with no network policy: everyone on the node network can send to it.",
      },
      fixes: {},
    },
    ko: {
      title: "에이전트의 호스트 포트가 다른 테넌트에게 닫혀 있음",
      why: "호스트 포트는 노드 주소에서 열리므로 모든 테넌트의 모든 파드와 노드 네트워크에 접근하는 누구에게나 열려 있습니다. 누구든 아무 이름으로나 텔레메트리를 보낼 수 있습니다. 네트워크 플러그인이 호스트 포트에도 적용한다면 NetworkPolicy로, 아니면 노드의 유닉스 소켓으로 대상을 좁힐 수 있습니다.",
      messages: {
        default:
          "`{tier}` 티어가 멀티 테넌트 클러스터에서 네트워크 정책 없이 호스트 포트({ports})를 엽니다. 노드 네트워크의 누구나 데이터를 보낼 수 있습니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
    tiers: { agent: plainTier() },
    facts: { agent: { "ports.host": [4317], "cluster.multi-tenant": true, "network-policy": [] } },
  },
  good: {
    tiers: { agent: plainTier() },
    facts: {
      agent: {
        "ports.host": [4317],
        "cluster.multi-tenant": true,
        "network-policy": [{ podSelector: {}, policyTypes: ["Ingress"] }],
      },
    },
  },
});

function isEmpty(value: Json): boolean {
  return isList(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}
