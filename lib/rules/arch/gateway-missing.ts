import { integerFact } from "../../facts/sheet";
import { isLoopback } from "../../topology/endpoints";
import { parseServiceHost } from "../../topology/hosts";
import { hopsFrom } from "../../topology/query";
import type { Backend, Topology } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { holdsCredentials } from "../shared/holds-credentials";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

/** More connections than this from one cluster begin to weigh; credentials on this many nodes do sooner. Figures of ours. */
const manyNodes = 50;
const someNodes = 20;

export const gatewayMissing = rule({
  id: "arch/gateway-missing",
  scope: "topology",
  severity: "info",
  *check(topology) {
    if (topology.tiers.some(({ role }) => role === "gateway")) return;
    for (const tier of topology.tiers) {
      const backend = isDaemonSet(tier) ? outsideOf(topology, tier.id) : null;
      if (!backend) continue;
      const nodes = integerFact(tier.facts, "workload.nodes");
      if (nodes === null) yield { ask: "workload.nodes", tier: tier.id };
      if (nodes === null || nodes < someNodes) continue;
      const isSecret = holdsCredentials(backend.from);
      if (nodes <= manyNodes && !isSecret) continue;
      yield {
        tier: tier.id,
        at: { yaml: backend.from.at, part: "key" },
        message: isSecret ? "credentials" : "connections",
        params: { tier: tier.id, exporter: backend.from.id, host: backend.endpoint?.host ?? "", nodes },
      };
    }
  },
});

const agent = (endpoint: string) =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}" }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Agents of a large cluster send through a gateway",
      why: "Where every node sends to a backend outside, every node needs a way out and the key of the backend, and the backend sees as many connections as there are nodes. A gateway is one place for egress, credentials, retries and sampling; agents then only reach into the cluster. From 50 nodes on, or 20 where agents hold credentials: figures of ours.",
      messages: {
        connections:
          "`{exporter}` sends from {nodes, number} nodes straight to `{host}`: as many connections and ways out of the cluster. A gateway would be one place for both.",
        credentials:
          "`{exporter}` sends from {nodes, number} nodes straight to `{host}`: each node of `{tier}` has its credentials and a way out. A gateway would hold them in one place.",
      },
      fixes: {},
    },
    ko: {
      title: "큰 클러스터의 에이전트는 게이트웨이를 거쳐 보냄",
      why: "모든 노드가 외부 백엔드로 직접 보내면 노드마다 외부로 나가는 경로와 백엔드의 키가 필요하고, 백엔드에는 노드 수만큼 연결이 생깁니다. 게이트웨이가 있으면 외부 통신, 자격 증명, 재시도, 샘플링을 한곳에서 처리하고 에이전트는 클러스터 안으로만 보냅니다. 노드 50개, 에이전트에 자격 증명이 있으면 20개를 기준으로 합니다. 이 숫자는 저희의 판단입니다.",
      messages: {
        connections:
          "`{exporter}` 익스포터가 노드 {nodes, number}개에서 `{host}` 주소로 직접 보냅니다. 그만큼 연결과 외부 경로가 생깁니다. 게이트웨이를 두면 한곳으로 모입니다.",
        credentials:
          "`{exporter}` 익스포터가 노드 {nodes, number}개에서 `{host}` 주소로 직접 보냅니다. `{tier}` 티어의 모든 노드에 자격 증명과 외부 경로가 있습니다. 게이트웨이를 두면 한곳에 보관합니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: { tiers: { agent: agent("https://otlp.example.com") }, facts: { agent: { "workload.nodes": 120 } } },
  good: {
    tiers: { agent: agent("http://otel-gateway.observability.svc:4318") },
    facts: { agent: { "workload.nodes": 120 } },
  },
});

/** The way of a tier to a named host outside the cluster, one with credentials first; null: it has none, or sends to a tier. */
function outsideOf(topology: Topology, tier: string): Backend | null {
  if (hopsFrom(topology, tier).some(({ to }) => to !== tier)) return null;
  const ways = topology.backends.filter(
    ({ from, endpoint }) => from.tier === tier && isOutside(endpoint?.host ?? null),
  );
  return ways.find(({ from }) => holdsCredentials(from)) ?? ways[0] ?? null;
}

/** A name of several labels that is no Service. Addresses may be anywhere. */
function isOutside(host: string | null): boolean {
  if (host === null || isLoopback(host) || parseServiceHost(host) !== null) return false;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(host) && !/\.(local|internal|lan|corp)$/i.test(host);
}
