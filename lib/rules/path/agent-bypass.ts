import type { Topology } from "../../topology/types";
import { rule } from "../define";
import { deliveriesOf } from "../shared/deliveries";
import { exampleTier } from "../shared/example-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";
import { sourcesOf, type Source } from "./sources-of";

export const agentBypass = rule({
  id: "path/agent-bypass",
  scope: "topology",
  severity: "info",
  *check(topology) {
    const told = new Set<string>();
    for (const tier of topology.tiers.filter(isDaemonSet))
      for (const source of sourcesOf(topology, tier)) {
        const { past, hop } = waysOf(topology, source);
        const key = `${tier.id} ${past?.exporter.id} ${source.signal}`;
        if (!past || !hop || told.has(key)) continue;
        told.add(key);
        yield {
          tier: tier.id,
          at: { yaml: past.exporter.at, part: "key" },
          params: { signal: source.signal, exporter: past.exporter.id, tier: tier.id, to: hop.to },
          related: [
            {
              message: "hop",
              params: { exporter: hop.from.id },
              anchor: { tier: tier.id, at: { hop: hop.id } },
            },
          ],
        };
      }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What goes through the gateway goes nowhere else",
      why: "An agent that sends a signal to the gateway and to a backend by itself has two ways that differ: what the gateway samples, redacts, enriches and buffers does not hold for the other one, and every node needs the backend's address and credentials. If both end in one backend, everything is stored twice. It can be meant so, for an archive say; then waive this note.",
      messages: {
        default:
          "`{exporter}` sends {signal} from `{tier}` past `{to}`, which gets them as well: its sampling, redaction and queues do not hold for them, and they may be stored twice.",
        hop: "`{exporter}` sends them here, too.",
      },
      fixes: {},
    },
    ko: {
      title: "게이트웨이를 거치는 데이터를 다른 곳으로 보내지 않음",
      why: "에이전트가 한 신호를 게이트웨이로도 보내고 백엔드로도 직접 보내면 두 경로가 서로 다릅니다. 게이트웨이의 샘플링, 가리기, 속성 추가, 버퍼가 다른 경로에는 적용되지 않고, 모든 노드에 백엔드의 주소와 인증 정보가 필요합니다. 둘이 같은 백엔드로 가면 모두 두 번 저장됩니다. 보관용처럼 의도한 것이라면 이 알림을 예외로 두십시오.",
      messages: {
        default: `\`{exporter}\` 익스포터가 \`{tier}\` 티어의 ${koreanSignal} 데이터를 \`{to}\` 티어를 거치지 않고도 보냅니다. 그 티어의 샘플링, 가리기, 큐가 적용되지 않고 두 번 저장될 수 있습니다.`,
        hop: "`{exporter}` 익스포터도 여기로 보냅니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: { tiers: pair("[otlp_grpc, otlp_http]") },
  good: { tiers: pair("[otlp_grpc]") },
});

function pair(exporters: string) {
  return {
    agent: exampleTier({
      exporters:
        'otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }\notlp_http: { endpoint: "https://archive.example.com" }',
      pipelines: `logs: { receivers: [otlp], exporters: ${exporters} }`,
    }),
    gateway: exampleTier({ pipelines: "logs: { receivers: [otlp], exporters: [otlp_http] }" }),
  };
}

/** A way past all other tiers, and the hop of one through them, where neither is for a part of the data only. */
function waysOf(topology: Topology, { tier, receiver, signal }: Source) {
  const ways = deliveriesOf(topology, tier, receiver, signal).filter(({ partial }) => !partial);
  const past = ways.find(({ hops }) => hops.length === 0);
  const [hop] = ways.find(({ hops }) => hops.length > 0)?.hops ?? [];
  return { past, hop };
}
