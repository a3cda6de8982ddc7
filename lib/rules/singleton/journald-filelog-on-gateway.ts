import type { Component, Pipeline, Tier, Topology } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { insert, remove, set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

/** They read files, the journal, the kernel or the kubelet of the node that they run on. */
const local = ["file_log", "journald", "host_metrics", "kubelet_stats"];

export const journaldFilelogOnGateway = rule({
  id: "singleton/journald-filelog-on-gateway",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers) {
      if (tier.role !== "gateway" || isDaemonSet(tier)) continue;
      for (const receiver of local.flatMap((type) => inUse(tier, "receiver", type)))
        yield {
          tier: tier.id,
          at: { yaml: receiver.at, part: "key" },
          params: { receiver: receiver.id, tier: tier.id },
          fixes: moveFixes(topology, tier, receiver),
        };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What is on a node is read by the agent there",
      why: "Log files, the journal, the figures of a machine and its kubelet are on each node. In a gateway these receivers see only the nodes that its few pods happen to run on, and others as the pods move. A collector on every node sees them all.",
      messages: {
        default:
          "`{receiver}` reads the node it runs on, and `{tier}` runs on few: other nodes are missing, and which ones changes with each rollout. Run it on agents.",
      },
      fixes: { "move-to-agent": "Move `{receiver}` to `{agent}`" },
    },
    ko: {
      title: "노드에 있는 것은 그 노드의 에이전트가 읽음",
      why: "로그 파일, 저널, 머신의 지표, kubelet은 노드마다 있습니다. 게이트웨이에서 이 리시버들은 파드가 실행되는 몇몇 노드만 보게 되고, 파드가 옮겨 가면 보이는 노드도 바뀝니다. 모든 노드에서 실행되는 Collector는 모두 볼 수 있습니다.",
      messages: {
        default:
          "`{receiver}` 리시버는 자기가 실행되는 노드만 읽는데 `{tier}` 티어는 일부 노드에만 있습니다. 다른 노드의 데이터가 빠지므로 에이전트에서 실행합니다.",
      },
      fixes: { "move-to-agent": "`{receiver}` 리시버를 `{agent}` 티어로 이동" },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/",
  bad: { tiers: pair("gateway") },
  good: { tiers: pair("agent") },
});

function pair(reader: "agent" | "gateway") {
  const tiers = examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway:4317\ntls: { insecure: true }",
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
  const reading = tiers[reader]
    .replace("receivers:\n", "receivers:\n  host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }\n")
    .replace("traces: { receivers: [otlp]", "metrics: { receivers: [otlp, host_metrics]");
  return Object.assign({}, tiers, { [reader]: reading });
}

/** None where no agent takes the same signals, or where a pipeline of the gateway would be left without any receiver. */
function moveFixes({ tiers }: Topology, tier: Tier, receiver: Component): readonly FixReport[] {
  const from = tier.pipelines.filter(({ receivers }) => receivers.some((ref) => mentions(ref, receiver)));
  const agents = tiers.filter((other) => other !== tier && isDaemonSet(other));
  const [agent] = agents;
  if (!agent || agents.length > 1 || from.some(({ receivers }) => receivers.length === 1)) return [];
  const to = from.flatMap(
    ({ signal }) => agent.pipelines.find((pipeline) => pipeline.signal === signal) ?? [],
  );
  // The other collector may know the receiver by another name.
  if (to.length < from.length || agent.target.collector !== tier.target.collector) return [];
  return [
    {
      id: "move-to-agent",
      params: { receiver: receiver.id, agent: agent.id },
      safety: "review",
      edits: [...taken(tier, receiver, from), ...given(agent, receiver, new Set(to))],
    },
  ];
}

function taken(tier: Tier, receiver: Component, from: readonly Pipeline[]): readonly Edit[] {
  const refs = from.flatMap(({ receivers }) => receivers.filter((ref) => mentions(ref, receiver)));
  // From the end, so that the positions of what is still to go hold.
  return [...refs.toReversed().map((ref) => ref.at), receiver.at].map((path) =>
    inTier(tier.id, remove(path)),
  );
}

function given(agent: Tier, receiver: Component, to: ReadonlySet<Pipeline>): readonly Edit[] {
  const id = freeId(agent, "receiver", receiver.type);
  return [
    inTier(agent.id, set(["receivers", id], receiver.config ?? {})),
    ...[...to].map((pipeline) =>
      inTier(agent.id, insert([...pipeline.at, "receivers"], pipeline.receivers.length, id)),
    ),
  ];
}
