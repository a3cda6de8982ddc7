import { booleanFact, integerFact } from "../../facts/sheet";
import { hopsInto } from "../../topology/query";
import type { Tier, Topology } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { passedThroughBy } from "../shared/passing-through";
import { plainPair } from "../shared/plain-pair";
import type { RuleDocs } from "../types";

/** From here on one tier's connections and credentials begin to weigh. The figure is ours; upstream names none. */
const fewNodes = 20;

export const twoTierOverkill = rule({
  id: "arch/two-tier-overkill",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers) {
      const agent = tier.role === "gateway" ? onlyAgentOf(topology, tier) : null;
      if (!agent || !doesNothingCentral(tier)) continue;
      const nodes = integerFact(agent.facts, "workload.nodes");
      if (nodes === null) yield { ask: "workload.nodes", tier: agent.id };
      if (nodes === null || nodes >= fewNodes) continue;
      yield {
        tier: agent.id,
        at: { deploy: "workload.nodes" },
        params: { agent: agent.id, gateway: tier.id, nodes },
      };
    }
  },
});

const pair = plainPair();
const facts = { gateway: { "service.name": "otel-gateway" }, agent: { "workload.nodes": 6 } };

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A small cluster has two tiers only where they are needed",
      why: "Agents in front of a gateway pay off with tail sampling, central aggregation or redaction, credentials that should not be on every node, several backends, or many nodes. Without any of these, fewer than 20 nodes can send to the backend themselves: a tier less to run, to scale and to upgrade. The number of nodes is our judgement.",
      messages: {
        default:
          "On {nodes, plural, one {# node} other {# nodes}}, `{agent}` could send to the backend itself: `{gateway}` samples, aggregates and redacts nothing and holds no credentials.",
      },
      fixes: {},
    },
    ko: {
      title: "작은 클러스터에서는 필요할 때만 두 티어를 둠",
      why: "에이전트 뒤에 게이트웨이를 두는 구성은 테일 샘플링, 중앙 집계나 마스킹, 노드마다 두고 싶지 않은 자격 증명, 여러 백엔드, 많은 노드가 있을 때 효과가 있습니다. 이런 것이 없다면 노드 20개 미만에서는 에이전트가 백엔드로 직접 보내도 됩니다. 운영하고 확장하고 업그레이드할 티어가 하나 줄어듭니다. 노드 수 기준은 저희의 판단입니다.",
      messages: {
        default:
          "노드가 {nodes, plural, other {#}}개이므로 `{agent}` 티어가 백엔드로 직접 보내도 됩니다. `{gateway}` 티어는 샘플링, 집계, 마스킹을 하지 않고 자격 증명도 없습니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: { tiers: pair, facts },
  good: {
    tiers: {
      ...pair,
      gateway: exampleTier({
        processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }\n",
        pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\n",
      }),
    },
    facts: { ...facts, gateway: { ...facts.gateway, "workload.replicas": 1 } },
  },
});

/** What every tier may have without doing anything that agents could not. */
const plain: ReadonlySet<string> = new Set([
  "memory_limiter",
  "batch",
  "resource",
  "resource_detection",
  "k8s_attributes",
]);

function doesNothingCentral(tier: Tier): boolean {
  const others = ["gateway.direct-clients", "gateway.exposed"].some(
    (id) => booleanFact(tier.facts, id) === true,
  );
  return !others && passedThroughBy(tier, plain) !== null;
}

/** The tier on every node that alone feeds a gateway; null: others do, too, or it is fed by none. */
function onlyAgentOf(topology: Topology, gateway: Tier): Tier | null {
  const ids = new Set(hopsInto(topology, gateway.id).map(({ from }) => from.tier));
  const senders = topology.tiers.filter(({ id }) => ids.has(id));
  const [agent, ...others] = senders;
  return agent && others.length === 0 && isDaemonSet(agent) ? agent : null;
}
