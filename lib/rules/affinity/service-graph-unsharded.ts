import { exampleTier } from "../shared/example-tier";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { headless, sending } from "./examples";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { onPartsOfTraces } from "./on-parts-of-traces";
import { splitStateReports } from "./split-state-reports";

const graphs: ReadonlySet<string> = new Set(["service_graph"]);

export const serviceGraphUnsharded = rule({
  id: "affinity/service-graph-unsharded",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    for (const tier of topology.tiers.filter(isDaemonSet))
      for (const graph of onPartsOfTraces(topology, tier, graphs))
        yield {
          tier: tier.id,
          at: { yaml: graph.at, part: "key" },
          message: "on-every-node",
          params: { component: graph.id, tier: tier.id },
        };
    yield* splitStateReports(topology, catalogue, {
      signal: "traces",
      holds: ({ canonical }) => graphs.has(canonical),
      keys: ["traceID"],
    });
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Both sides of a request reach one service graph",
      why: "`service_graph` draws an edge when it has seen the client's span and the server's span of a request, in the memory of one pod. Where the two reach different pods, or agents on different nodes, neither finds its partner: the edge is missing, or a virtual node stands in its place. Spans routed by trace ID meet.",
      messages: {
        default: `\`{component}\` on \`{to}\` pairs client and server spans, but \`{exporter}\` spreads the spans of one trace over ${pods.en}: edges between services get lost.`,
        "on-every-node":
          "`{component}` runs on every node of `{tier}` and sees only the spans of that node: requests between nodes make no edge.",
        component: "`{component}` pairs spans here.",
        hop: "The spans of one trace part on this hop.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).en,
    },
    ko: {
      title: "한 요청의 양쪽 스팬이 서비스 그래프 하나에 모임",
      why: "`service_graph` 커넥터는 한 요청의 클라이언트 스팬과 서버 스팬을 파드 하나의 메모리에서 모두 보았을 때 간선을 만듭니다. 두 스팬이 다른 파드나 다른 노드의 에이전트로 가면 짝을 찾지 못해 간선이 빠지거나 가상 노드가 대신 들어갑니다. 트레이스 ID로 라우팅하면 두 스팬이 만납니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{component}\` 커넥터는 클라이언트 스팬과 서버 스팬을 짝짓지만, \`{exporter}\` 익스포터가 한 트레이스의 스팬을 ${pods.ko}에 나누어 보냅니다. 서비스 사이의 간선이 사라집니다.`,
        "on-every-node":
          "`{component}` 커넥터가 `{tier}` 티어의 모든 노드에서 실행되어 자기 노드의 스팬만 봅니다. 노드 사이의 요청은 간선이 되지 않습니다.",
        component: "`{component}` 커넥터가 여기에서 스팬을 짝짓습니다.",
        hop: "한 트레이스의 스팬이 이 구간에서 나뉩니다.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).ko,
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector",
  bad: { tiers: { agent: sending(null, "traces"), gateway: drawing() } },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: drawing() }, facts: headless },
});

function drawing(): string {
  return exampleTier({
    connectors: "service_graph: {}",
    pipelines: [
      "traces: { receivers: [otlp], exporters: [otlp_http, service_graph] }",
      "metrics: { receivers: [service_graph], exporters: [otlp_http] }",
    ].join("\n"),
  });
}
