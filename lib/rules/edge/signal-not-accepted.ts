import type { Signal } from "../../catalogue/types";
import type { Component, Hop, Pipeline, Tier, TierId } from "../../topology/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { mentions } from "../shared/refs";
import type { RuleDocs } from "../types";
import { acceptSignalFixes } from "./accept-signal-fixes";

export const signalNotAccepted = rule({
  id: "edge/signal-not-accepted",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    for (const { to, receiver, signal, hops } of refusals(topology)) {
      const [first, ...others] = hops;
      if (!first) continue;
      // Where the tier sends back to a sender, taking more in would send it round.
      const isRound = hops.some((hop) => leadsTo(topology.hops, to.id, hop.from.tier));
      const fixes = isRound ? [] : acceptSignalFixes({ to, receiver, signal, catalogue });
      yield {
        tier: first.from.tier,
        at: { hop: first.id },
        message: signal,
        params: {
          receiver: receiver.id,
          to: to.id,
          exporter: first.from.id,
          target: isRound || fixes.length > 0 ? "some" : "none",
        },
        related: others.map((hop) => ({
          message: "sender",
          params: { exporter: hop.from.id },
          anchor: { tier: hop.from.tier, at: { hop: hop.id } },
        })),
        fixes,
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every signal that is sent has a pipeline that takes it",
      why: "A receiver takes only the signals of the pipelines it stands in. Everything else is refused, over gRPC as `Unimplemented`, over HTTP as 404. Exporters treat both as permanent: nothing is retried, the data is dropped where it was sent, and only the sender's log tells.",
      messages: {
        traces: refused("traces"),
        metrics: refused("metrics"),
        logs: refused("logs"),
        profiles: refused("profiles"),
        sender: "`{exporter}` sends it too.",
      },
      fixes: {
        "add-pipeline": "Add pipeline `{pipeline}` to `{to}`",
        "add-receiver": "Add `{receiver}` to pipeline `{pipeline}` of `{to}`",
      },
    },
    ko: {
      title: "전송되는 모든 신호를 받는 파이프라인이 있음",
      why: "리시버는 자신이 속한 파이프라인의 신호만 받습니다. 나머지는 gRPC에서는 `Unimplemented`, HTTP에서는 404로 거부합니다. 익스포터는 둘 다 영구 오류로 처리하여 재시도하지 않습니다. 데이터는 보낸 쪽에서 버려지고 보낸 쪽 로그에만 기록이 남습니다.",
      messages: {
        traces: refusedInKorean("트레이스"),
        metrics: refusedInKorean("메트릭"),
        logs: refusedInKorean("로그"),
        profiles: refusedInKorean("프로파일"),
        sender: "`{exporter}` 익스포터도 보냅니다.",
      },
      fixes: {
        "add-pipeline": "`{to}` 티어에 `{pipeline}` 파이프라인 추가",
        "add-receiver": "`{to}` 티어의 `{pipeline}` 파이프라인에 `{receiver}` 리시버 추가",
      },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc] }
            logs: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] } # only these
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
            metrics/from-agents: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function refused(signal: Signal): string {
  return `\`{receiver}\` of \`{to}\` is in no ${signal} pipeline: the ${signal} that \`{exporter}\` sends are refused and lost.{target, select, none { \`{to}\` has no exporter for them either.} other {}}`;
}

function refusedInKorean(signal: string): string {
  return `\`{to}\` 티어의 \`{receiver}\` 리시버가 ${signal} 파이프라인에 없어 \`{exporter}\` 익스포터가 보내는 ${signal} 데이터가 거부되고 사라집니다.{target, select, none { \`{to}\` 티어에는 ${signal} 데이터를 내보낼 익스포터도 없습니다.} other {}}`;
}

type Refusal = {
  readonly to: Tier;
  readonly receiver: Component;
  readonly signal: Signal;
  readonly hops: readonly Hop[];
};

/** Each receiver and signal once, whoever sends: one pipeline mends it for all of them. */
function refusals({ tiers, hops }: { readonly tiers: readonly Tier[]; readonly hops: readonly Hop[] }) {
  const found = new Map<string, Refusal>();
  for (const hop of hops) {
    const { receiver } = hop;
    const to = tiers.find((tier) => tier.id === hop.to);
    if (!receiver || !to) continue;
    for (const signal of hop.signals) {
      if (to.pipelines.some((pipeline) => takes(pipeline, signal, receiver))) continue;
      const key = `${to.id}\n${receiver.id}\n${signal}`;
      found.set(key, { to, receiver, signal, hops: [...(found.get(key)?.hops ?? []), hop] });
    }
  }
  return found.values();
}

/** True where data that leaves one tier can come into another, over any number of hops; a tier leads to itself. */
function leadsTo(hops: readonly Hop[], from: TierId, to: TierId): boolean {
  const reached = new Set([from]);
  // What is added while a set is walked is walked too.
  for (const tier of reached) for (const hop of hops) if (hop.from.tier === tier) reached.add(hop.to);
  return reached.has(to);
}

function takes(pipeline: Pipeline, signal: Signal, receiver: Component): boolean {
  return pipeline.signal === signal && pipeline.receivers.some((ref) => mentions(ref, receiver));
}
