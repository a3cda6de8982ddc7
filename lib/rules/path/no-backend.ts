import type { Component, Tier, Topology } from "../../topology/types";
import type { Signal } from "../../catalogue/types";
import { hopsFrom } from "../../topology/query";
import { rule } from "../define";
import { isLocal } from "../shared/deliveries";
import { exampleTier } from "../shared/example-tier";
import { pipelinesInto } from "../shared/pipelines-into";
import { mentions } from "../shared/refs";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";

export const noBackend = rule({
  id: "path/no-backend",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const from = topology.tiers.find(({ id }) => id === hop.from.tier);
      const to = topology.tiers.find(({ id }) => id === hop.to);
      if (!from || !to || from === to || !hop.receiver) continue;
      for (const signal of hop.signals) {
        const ends = endsOf(to, hop.receiver, signal);
        const [end] = ends;
        if (!end || !ends.every(isLocal) || leavesBefore(topology, from, hop.from, signal)) continue;
        yield {
          tier: from.id,
          at: { hop: hop.id },
          params: { signal, exporter: hop.from.id, from: from.id, to: to.id, end: end.id },
          related: [
            {
              message: "end",
              params: { end: end.id },
              anchor: { tier: to.id, at: { yaml: end.at, part: "key" } },
            },
          ],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every signal that is sent on reaches a backend",
      why: "One tier collects a signal, the next one takes it, and there it ends: its pipelines write to the collector's log, to a file in the pod, or throw away. Everything looks healthy, as each part does what it is told, and no query ever finds the data. Network and CPU are paid for all the same.",
      messages: {
        default:
          "{signal} that `{exporter}` sends from `{from}` to `{to}` end there in `{end}`: they reach no backend and are lost. Add an exporter to the pipelines that take them.",
        end: "`{end}` is where they end.",
      },
      fixes: {},
    },
    ko: {
      title: "다음 티어로 보낸 모든 신호가 백엔드에 도달함",
      why: "한 티어가 신호를 수집하고 다음 티어가 받은 뒤 거기에서 끝납니다. 파이프라인이 컬렉터 로그나 파드 안의 파일에 쓰거나 버리기 때문입니다. 각 부분은 설정대로 동작하므로 모두 정상으로 보이지만 어떤 쿼리로도 데이터를 찾을 수 없습니다. 네트워크와 CPU 비용은 그대로 듭니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 \`{from}\` 티어에서 \`{to}\` 티어로 보내는 ${koreanSignal} 데이터가 \`{end}\` 익스포터에서 끝납니다. 백엔드에 도달하지 않고 사라집니다. 받는 파이프라인에 익스포터를 추가하십시오.`,
        end: "`{end}` 익스포터에서 끝납니다.",
      },
      fixes: {},
    },
  },
  source: "derived: debug, nop and file keep data in the pod or drop it",
  bad: { tiers: pair("[debug]") },
  good: { tiers: pair("[debug, otlp_http]") },
});

function pair(exporters: string) {
  return {
    agent: exampleTier({
      exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
      pipelines: "logs: { receivers: [otlp], exporters: [otlp_grpc] }",
    }),
    gateway: exampleTier({
      exporters: 'debug: {}\notlp_http: { endpoint: "https://otlp.example.com" }',
      pipelines: `logs: { receivers: [otlp], exporters: ${exporters} }`,
    }),
  };
}

/** The exporters at which data from a source ends in a tier, also as what connectors make of it, in another signal. */
function endsOf(tier: Tier, source: Component, signal: Signal): readonly Component[] {
  const passed = new Set(
    tier.pipelines.filter(
      (pipeline) => pipeline.signal === signal && pipeline.receivers.some((ref) => mentions(ref, source)),
    ),
  );
  const ends: Component[] = [];
  // What is added while a set is walked is walked too.
  for (const { exporters } of passed)
    for (const { component } of exporters) {
      if (!component) continue;
      if (component.kind !== "connector") ends.push(component);
      else
        for (const next of tier.pipelines)
          if (next.receivers.some((ref) => mentions(ref, component))) passed.add(next);
    }
  return ends;
}

/** Whether every pipeline that feeds the exporter also sends out of the design by another one. */
function leavesBefore(topology: Topology, from: Tier, exporter: Component, signal: Signal): boolean {
  const hops = new Set(hopsFrom(topology, from.id).map((hop) => hop.from.id));
  return pipelinesInto(from, exporter)
    .filter((pipeline) => pipeline.signal === signal)
    .every(({ exporters }) =>
      exporters.some(
        ({ component }) => component?.kind === "exporter" && !isLocal(component) && !hops.has(component.id),
      ),
    );
}
