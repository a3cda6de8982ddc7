import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { loopsOf } from "../shared/loops";
import type { RuleDocs } from "../types";
import { sending, taking } from "./examples";

export const lbOnGatewaySamePool = rule({
  id: "affinity/lb-on-gateway-same-pool",
  scope: "topology",
  severity: "info",
  *check(topology) {
    const looping = new Set(loopsOf(topology).flatMap(({ hops }) => hops.map(({ id }) => id)));
    for (const hop of topology.hops) {
      // A way that never ends is worse than a shared pool: `loop/self` speaks of it.
      if (hop.from.tier !== hop.to || hop.routingKey === null || looping.has(hop.id)) continue;
      yield {
        tier: hop.from.tier,
        at: { hop: hop.id },
        params: { exporter: hop.from.id, tier: hop.to },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Load balancing has a layer of its own",
      why: "One pool can spread traces over its own pods by a second pipeline and a second port, and it works. But both layers then share memory, queues and scaling: a burst at the door delays decisions, every change of the pool tears apart what waits, and one wrong receiver in a pipeline makes a loop. Upstream recommends two pools: one without state that scales, one with state and a fixed size.",
      messages: {
        default:
          "`{exporter}` sends from `{tier}` to the same pool: it works, but a burst at the door and the decisions behind it share memory and queues. Two pools can be sized apart.",
      },
      fixes: {},
    },
    ko: {
      title: "로드 밸런싱 계층이 따로 있음",
      why: "한 풀이 두 번째 파이프라인과 두 번째 포트를 두고 자기 파드에 트레이스를 나누어 보낼 수 있으며, 동작하기는 합니다. 하지만 두 계층이 메모리와 큐와 확장을 함께 씁니다. 입구에 트래픽이 몰리면 판단이 늦어지고, 풀이 바뀔 때마다 기다리던 트레이스가 나뉘며, 파이프라인의 리시버 하나만 잘못 넣어도 루프가 생깁니다. 업스트림은 상태 없이 확장하는 풀과 상태를 가진 고정 크기의 풀로 나누기를 권합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `{tier}` 티어에서 같은 풀로 보냅니다. 동작하지만 입구의 트래픽과 그 뒤의 판단이 메모리와 큐를 함께 씁니다. 풀을 둘로 나누면 크기를 따로 정할 수 있습니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: {
      gateway: exampleTier({
        receivers:
          'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\notlp/layer2: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4319" } } }',
        processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }",
        exporters:
          'load_balancing:\n  resolver: { k8s: { service: otel-gateway.observability, ports: [4319] } }\n  protocol: { otlp: { tls: { insecure: true } } }\notlp_http: { endpoint: "https://otlp.example.com" }',
        pipelines:
          "traces: { receivers: [otlp], exporters: [load_balancing] }\ntraces/layer2: { receivers: [otlp/layer2], processors: [tail_sampling], exporters: [otlp_http] }",
      }),
    },
    facts: { gateway: { "service.name": "otel-gateway", "workload.namespace": "observability" } },
  },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") } },
});
