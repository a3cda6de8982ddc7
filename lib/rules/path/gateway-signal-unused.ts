import { booleanFact } from "../../facts/sheet";
import { hopsInto } from "../../topology/query";
import type { Pipeline, Tier, Topology } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { mentions } from "../shared/refs";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";

export const gatewaySignalUnused = rule({
  id: "path/gateway-signal-unused",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers)
      for (const pipeline of tier.pipelines) {
        if (!waitsForNobody(topology, tier, pipeline)) continue;
        const fact = "gateway.direct-clients";
        const direct = booleanFact(tier.facts, fact);
        if (direct === null) yield { ask: fact, tier: tier.id };
        if (direct !== false) continue;
        yield {
          tier: tier.id,
          at: { yaml: pipeline.at, part: "key" },
          params: { pipeline: pipeline.id, tier: tier.id, signal: pipeline.signal ?? "" },
          fixes: [
            {
              id: "remove",
              params: { pipeline: pipeline.id },
              safety: "review",
              edits: [inTier(tier.id, remove(pipeline.at))],
            },
          ],
        };
      }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pipeline of the gateway gets data",
      why: "The gateway has a pipeline for a signal that no tier of the design sends, and nobody sends to it directly. It costs little, but whoever reads it takes it for working: either the senders lack a pipeline, and then the signal is missing in the backend, or it is left over.",
      messages: {
        default:
          "No tier sends {signal} to `{tier}`, so `{pipeline}` gets no data. If they are meant to come, a sender lacks a pipeline; otherwise it is left over.",
      },
      fixes: { remove: "Remove pipeline `{pipeline}`" },
    },
    ko: {
      title: "게이트웨이의 모든 파이프라인에 데이터가 들어옴",
      why: "게이트웨이에 어떤 신호의 파이프라인이 있지만 설계 안의 어느 티어도 그 신호를 보내지 않고 직접 보내는 곳도 없습니다. 비용은 거의 없지만 읽는 사람은 동작하는 것으로 여깁니다. 보내는 쪽에 파이프라인이 빠져 백엔드에 신호가 없거나, 남은 설정이거나 둘 중 하나입니다.",
      messages: {
        default: `\`{tier}\` 티어로 ${koreanSignal} 데이터를 보내는 티어가 없어 \`{pipeline}\` 파이프라인에 데이터가 들어오지 않습니다. 보내려던 것이라면 보내는 쪽에 파이프라인이 빠졌고, 아니라면 남은 설정입니다.`,
      },
      fixes: { remove: "`{pipeline}` 파이프라인 제거" },
    },
  },
  source: "derived: a pipeline that begins with receivers of hops gets what the hops bring",
  bad: { tiers: pair("logs"), facts: { gateway: { "gateway.direct-clients": false } } },
  good: { tiers: pair("traces"), facts: { gateway: { "gateway.direct-clients": false } } },
});

function pair(signal: string) {
  return {
    agent: exampleTier({
      exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
      pipelines: "traces: { receivers: [otlp], exporters: [otlp_grpc] }",
    }),
    gateway: exampleTier({
      pipelines: `traces: { receivers: [otlp], exporters: [otlp_http] }\n${signal}/2: { receivers: [otlp], exporters: [otlp_http] }`,
    }),
  };
}

/** Only receivers that hops of other tiers lead to, none of which brings the signal. */
function waitsForNobody(topology: Topology, tier: Tier, { signal, receivers }: Pipeline): boolean {
  const hops = hopsInto(topology, tier.id).filter(({ from }) => from.tier !== tier.id);
  return (
    signal !== null &&
    receivers.length > 0 &&
    receivers.every((ref) => hops.some((hop) => hop.receiver && mentions(ref, hop.receiver))) &&
    !receivers.some((ref) =>
      hops.some((hop) => hop.receiver && mentions(ref, hop.receiver) && hop.signals.includes(signal)),
    )
  );
}
