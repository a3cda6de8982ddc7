import { at, isList, isMap, type Json } from "../../base/json";
import { booleanFact, textFact, valueOf } from "../../facts/sheet";
import { isLoopback } from "../../topology/endpoints";
import type { Hop, Tier } from "../../topology/types";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { listenerOf } from "../../topology/listener-of";
import type { FixReport, RuleDocs } from "../types";

export const networkPolicy = rule({
  id: "edge/network-policy",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      if (!from || !to || from === to || (hop.endpoint.host !== null && isLoopback(hop.endpoint.host)))
        continue;
      const policies = valueOf(to.facts, "network-policy");
      // One that is made from the design lets its tiers in.
      const isMade = booleanFact(to.facts, "network-policy.create") === true;
      if (policies === undefined && !isMade) yield { ask: "network-policy", tier: to.id };
      const port = listenerOf(hop, to)?.endpoint.port ?? null;
      const key = `${from.id} ${to.id} ${port}`;
      if (!isList(policies) || told.has(key) || !blocks(policies, from, to, port)) continue;
      told.add(key);
      yield {
        tier: to.id,
        at: { deploy: "network-policy" },
        params: { from: from.id, to: to.id, exporter: hop.from.id },
        fixes: letIn(policies, hop, from, to, port),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Network policies let the senders in",
      why: "As soon as a network policy selects a pod for ingress, only what some rule of its policies lets in gets through; everything else is dropped without an answer. Where no rule admits the pods of the tier that sends, connections time out, queues fill on every node, and then data is lost. The logs speak of timeouts, not of a policy.",
      messages: {
        default:
          "No rule of the network policies of `{to}` lets in the pods of `{from}`: what `{exporter}` sends is dropped on the way, and lost when its queue is full.",
      },
      fixes: { "let-in": "Let in the namespace `{namespace}`" },
    },
    ko: {
      title: "네트워크 정책이 보내는 쪽을 허용함",
      why: "네트워크 정책이 파드를 ingress 대상으로 선택하는 순간부터 정책의 규칙이 허용한 것만 들어오고 나머지는 응답 없이 버려집니다. 보내는 티어의 파드를 허용하는 규칙이 없으면 연결이 시간 초과되고 모든 노드에서 큐가 차다가 데이터가 사라집니다. 로그에는 정책이 아니라 시간 초과만 남습니다.",
      messages: {
        default:
          "`{to}` 티어의 네트워크 정책에 `{from}` 티어의 파드를 허용하는 규칙이 없습니다. `{exporter}` 익스포터가 보낸 데이터가 도중에 버려지고 큐가 가득 차면 사라집니다.",
      },
      fixes: { "let-in": "`{namespace}` 네임스페이스 허용" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
  bad: { tiers: sending(), facts: placed([{ podSelector: {}, policyTypes: ["Ingress"] }]) },
  good: {
    tiers: sending(),
    facts: placed([
      {
        podSelector: {},
        policyTypes: ["Ingress"],
        ingress: [
          {
            from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "node-agents" } } }],
          },
        ],
      },
    ]),
  },
});

function sending() {
  return examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway.observability:4317\ntls: { insecure: true }",
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}

function placed(policies: readonly Json[]) {
  return {
    agent: { "workload.namespace": "node-agents" },
    gateway: { "workload.namespace": "observability", "network-policy": policies },
  };
}

const namespaceLabel = "kubernetes.io/metadata.name";
const releaseLabel = "app.kubernetes.io/instance";

/** True where policies limit who comes in, and none of their rules can mean the sender. */
function blocks(policies: readonly Json[], from: Tier, to: Tier, port: number | null): boolean {
  const limiting = policies.filter(limitsIngress);
  const rules = limiting.flatMap((policy) => listAt(policy, "ingress"));
  return limiting.length > 0 && !rules.some((one) => mayAdmit(one, from, to, port));
}

/** Ingress is limited unless the policy says that it is about something else (Kubernetes' NetworkPolicySpec). */
function limitsIngress(policy: Json): boolean {
  const types = at(policy, "policyTypes");
  return isMap(policy) && (!isList(types) || types.includes("Ingress"));
}

/** Whether a rule may admit the sender to the port: what cannot be decided counts as admitting. */
function mayAdmit(one: Json, from: Tier, to: Tier, port: number | null): boolean {
  const ports = listAt(one, "ports");
  const isOpen =
    ports.length === 0 ||
    port === null ||
    ports.some((entry) => {
      const opened = at(entry, "port");
      return typeof opened !== "number" || opened === port || at(entry, "endPort") !== undefined;
    });
  const peers = listAt(one, "from");
  return isOpen && (peers.length === 0 || peers.some((peer) => mayBe(peer, from, to)));
}

function mayBe(peer: Json, from: Tier, to: Tier): boolean {
  const own = textFact(from.facts, "workload.namespace");
  const release = textFact(from.facts, "workload.release");
  const spaces = at(peer, "namespaceSelector");
  const named = at(spaces, "matchLabels", namespaceLabel);
  const labelled = at(peer, "podSelector", "matchLabels", releaseLabel);
  if (at(peer, "ipBlock") !== undefined) return true;
  // Without a selector of namespaces, pods of the policy's own are meant.
  const there = spaces === undefined ? textFact(to.facts, "workload.namespace") : named;
  if (own !== null && typeof there === "string" && there !== own) return false;
  return release === null || typeof labelled !== "string" || labelled === release;
}

function letIn(
  policies: readonly Json[],
  hop: Hop,
  from: Tier,
  to: Tier,
  port: number | null,
): readonly FixReport[] {
  const namespace = textFact(from.facts, "workload.namespace");
  const index = policies.findIndex(limitsIngress);
  const policy = policies[index];
  if (namespace === null || !isMap(policy)) return [];
  const admitted = {
    from: [{ namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } } }],
    ...(port === null ? {} : { ports: [{ port, protocol: "TCP" }] }),
  };
  const value = policies.with(index, { ...policy, ingress: [...listAt(policy, "ingress"), admitted] });
  return [
    {
      id: "let-in",
      params: { namespace },
      safety: "review",
      edits: [{ tier: hop.to, fact: "network-policy", value }],
    },
  ];
}

function listAt(value: Json, key: string): readonly Json[] {
  const found = at(value, key);
  return isList(found) ? found : [];
}
