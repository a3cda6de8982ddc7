import { integerFact } from "../../facts/sheet";
import { isUsed } from "../../topology/query";
import { listenersOf } from "../../topology/receivers";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

/** Few agents, each for many pods. Kubernetes takes 110 pods on a node by default; the figures are ours. */
const fewNodes = 5;
const manyPodsPerNode = 80;

export const sidecarInstead = rule({
  id: "arch/sidecar-instead",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const nodes = integerFact(tier.facts, "workload.nodes");
    if (!isDaemonSet(tier) || nodes === null || nodes > fewNodes) return;
    const listener = listenersOf(tier).find(
      ({ protocol, component }) => protocol === "grpc" && isUsed(tier, component),
    );
    if (!listener) return;
    const pods = integerFact(tier.facts, "cluster.pods");
    if (pods === null) yield { ask: "cluster.pods", tier: tier.id };
    if (pods === null || pods / nodes < manyPodsPerNode) return;
    yield {
      at: { deploy: "cluster.pods" },
      params: { tier: tier.id, receiver: listener.component.id, pods, nodes },
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Few nodes with many gRPC clients consider sidecars",
      why: "A gRPC client keeps one connection to one agent, and an agent serves all pods of its node. With few nodes and many pods each agent carries a large share of everything, a busy service cannot spread over others, and a restart cuts off all of them at once. A collector as a sidecar beside each application shares its fate alone. It costs memory per pod, so the balance is yours.",
      messages: {
        default:
          "`{receiver}` of `{tier}` serves {pods, number} pods from {nodes, plural, one {# agent} other {# agents}} over gRPC: each carries a large share and cannot pass load on. Consider sidecars.",
      },
      fixes: {},
    },
    ko: {
      title: "노드가 적고 gRPC 클라이언트가 많으면 사이드카를 검토함",
      why: "gRPC 클라이언트는 에이전트 하나와 연결을 유지하고, 에이전트는 자기 노드의 모든 파드를 담당합니다. 노드가 적고 파드가 많으면 에이전트마다 큰 몫을 맡게 되고, 바쁜 서비스의 부하를 다른 에이전트로 나눌 수 없으며, 재시작하면 모두 한꺼번에 끊깁니다. 애플리케이션 옆에 사이드카로 두면 각자 따로 동작합니다. 다만 파드마다 메모리가 더 들므로 비교해서 정하십시오.",
      messages: {
        default:
          "`{tier}` 티어의 `{receiver}` 리시버가 에이전트 {nodes, plural, other {#}}개로 파드 {pods, number}개를 gRPC로 담당합니다. 몫이 크고 부하를 나눌 수 없습니다. 사이드카를 검토하십시오.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: { tiers: { agent: plainTier() }, facts: { agent: { "workload.nodes": 3, "cluster.pods": 300 } } },
  good: { tiers: { agent: plainTier() }, facts: { agent: { "workload.nodes": 12, "cluster.pods": 300 } } },
});
