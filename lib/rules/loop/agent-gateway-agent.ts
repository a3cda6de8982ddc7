import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { loopsOf } from "../shared/loops";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";

export const agentGatewayAgent = rule({
  id: "loop/agent-gateway-agent",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const { signal, hops } of loopsOf(topology)) {
      // One hop alone is a tier that sends to itself: `loop/self` speaks of it.
      const back = hops.at(-1);
      if (hops.length < 2 || !back) continue;
      yield {
        tier: back.from.tier,
        at: { hop: back.id },
        params: { exporter: back.from.id, from: back.from.tier, to: back.to, signal },
        related: hops.slice(0, -1).map((hop) => ({
          message: "onward",
          params: { exporter: hop.from.id, from: hop.from.tier, to: hop.to },
          anchor: { tier: hop.from.tier, at: { hop: hop.id } },
        })),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Data flows in one direction between tiers",
      why: "Where a gateway sends a signal back to the agents that it gets it from, every record goes round without end. Each round is received, processed and sent by both tiers, copies reach every backend on the way, and new data comes on top, until queues are full and memory is used up. One of the hops has to go, or to carry another signal.",
      messages: {
        default:
          "`{exporter}` sends {signal} from `{from}` back to `{to}`, where they come from: they go round for ever, and every round adds more. Send them to a backend instead.",
        onward: "`{exporter}` sends them from `{from}` to `{to}`.",
      },
      fixes: {},
    },
    ko: {
      title: "티어 사이의 데이터가 한 방향으로 흐름",
      why: "게이트웨이가 어떤 신호를 보내 온 에이전트에 다시 보내면 모든 데이터가 끝없이 돕니다. 돌 때마다 두 티어가 받고 처리하고 보내며, 도중의 모든 백엔드에 사본이 쌓이고 새 데이터가 더해져 결국 큐가 가득 차고 메모리가 바닥납니다. 구간 하나를 없애거나 다른 신호를 보내야 합니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 ${koreanSignal} 데이터를 \`{from}\` 티어에서 원래 보낸 \`{to}\` 티어로 되돌려 보냅니다. 끝없이 돌며 돌 때마다 늘어납니다. 백엔드로 보내십시오.`,
        onward: "`{exporter}` 익스포터가 `{from}` 티어에서 `{to}` 티어로 보냅니다.",
      },
      fixes: {},
    },
  },
  source:
    "derived: a receiver hands what it takes to every pipeline it stands in, and exporters send all that reaches them",
  bad: { tiers: pair("http://otel-agent:4318"), facts: { agent: { "service.name": "otel-agent" } } },
  good: { tiers: pair("https://otlp.example.com"), facts: { agent: { "service.name": "otel-agent" } } },
});

function pair(backend: string) {
  return { agent: sendingTo("http://otel-gateway:4318"), gateway: sendingTo(backend) };
}

function sendingTo(endpoint: string): string {
  return exampleTier({
    receivers: 'otlp: { protocols: { http: { endpoint: "${env:MY_POD_IP}:4318" } } }',
    exporters: `otlp_http: { endpoint: "${endpoint}" }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}
