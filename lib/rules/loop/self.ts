import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { koreanSignal } from "../shared/signal-words";
import { loopsOf } from "../shared/loops";
import type { RuleDocs } from "../types";

export const self = rule({
  id: "loop/self",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const { signal, hops } of loopsOf(topology)) {
      const [hop, ...others] = hops;
      if (others.length > 0) continue;
      yield {
        tier: hop.from.tier,
        at: { hop: hop.id },
        params: { exporter: hop.from.id, receiver: hop.receiver?.id ?? "", tier: hop.to, signal },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "No tier sends to itself",
      why: "An exporter that leads to a receiver of its own tier, in the same pipeline, sends everything round again: what came in once is received, processed and sent for ever, and each round adds what is new. CPU and network are used up within minutes, the memory limiter refuses everything, and what other exporters of the pipeline send is duplicated without end. A second layer in one pool needs a port and a pipeline of its own.",
      messages: {
        default:
          "`{exporter}` sends {signal} to `{receiver}` of its own tier `{tier}`, which hands them to `{exporter}` again: they go round for ever and multiply. Send them elsewhere.",
      },
      fixes: {},
    },
    ko: {
      title: "자기 자신에게 보내는 티어가 없음",
      why: "익스포터가 같은 파이프라인에 있는 자기 티어의 리시버로 보내면 모든 데이터가 다시 돌아옵니다. 한 번 들어온 데이터를 끝없이 받고 처리하고 보내며, 새로 들어온 데이터가 매번 더해집니다. 몇 분 안에 CPU와 네트워크가 소진되고 메모리 리미터가 모든 데이터를 거부하며, 파이프라인의 다른 익스포터는 중복 데이터를 끝없이 보냅니다. 한 풀에 두 번째 계층을 두려면 포트와 파이프라인이 따로 있어야 합니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 자기 \`{tier}\` 티어의 \`{receiver}\` 리시버로 ${koreanSignal} 데이터를 보내고, 그 데이터가 다시 \`{exporter}\` 익스포터로 갑니다. 끝없이 돌며 늘어납니다. 다른 곳으로 보내십시오.`,
      },
      fixes: {},
    },
  },
  source:
    "derived: a receiver hands what it takes to every pipeline it stands in, and exporters send all that reaches them",
  bad: { tiers: { gateway: sendingTo("http://localhost:4318") } },
  good: { tiers: { gateway: sendingTo("https://otlp.example.com") } },
});

function sendingTo(endpoint: string): string {
  return exampleTier({
    receivers: 'otlp: { protocols: { http: { endpoint: "0.0.0.0:4318" } } }',
    exporters: `otlp_http: { endpoint: "${endpoint}" }`,
    pipelines: "logs: { receivers: [otlp], exporters: [otlp_http] }",
  });
}
