import { booleanFact } from "../../facts/sheet";
import { hopsInto, isMultiInstance } from "../../topology/query";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const thirdTierLb = rule({
  id: "arch/third-tier-lb",
  scope: "topology",
  severity: "info",
  *check(topology) {
    if (topology.tiers.some(isDaemonSet)) return;
    for (const tier of topology.tiers) {
      const sampler = samplerOf(tier);
      const isFed = hopsInto(topology, tier.id).some(({ signals }) => signals.includes("traces"));
      if (!sampler || isFed || isMultiInstance(tier) !== true) continue;
      const direct = booleanFact(tier.facts, "gateway.direct-clients");
      if (direct === null) yield { ask: "gateway.direct-clients", tier: tier.id };
      if (direct !== true) continue;
      yield {
        tier: tier.id,
        at: { yaml: sampler.at, part: "key" },
        params: { tier: tier.id, sampler: sampler.id },
      };
    }
  },
});

const gateway = exampleTier({
  processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }\n",
  pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\n",
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A sampling pool that SDKs feed has a load-balancing tier in front",
      why: "An SDK knows one address and sends each service's spans to whichever pod answers, so the spans of one trace arrive on several pods and each decides on its part. Only a collector with the `load_balancing` exporter picks the pod by trace ID. Without agents that can do it, a small tier of collectors in front, or a single sampling pod, keeps traces whole.",
      messages: {
        default:
          "SDKs send to several pods of `{tier}` directly, so `{sampler}` decides on parts of traces. Put a tier with the `load_balancing` exporter in front.",
      },
      fixes: {},
    },
    ko: {
      title: "SDK가 직접 보내는 샘플링 풀 앞에 로드 밸런싱 티어가 있음",
      why: "SDK는 주소 하나만 알고 서비스마다 응답하는 파드로 스팬을 보냅니다. 그래서 한 트레이스의 스팬이 여러 파드에 나뉘어 도착하고 파드마다 일부만 보고 판단합니다. 트레이스 ID로 파드를 고르는 것은 `load_balancing` 익스포터가 있는 Collector뿐입니다. 이 일을 할 에이전트가 없다면 앞에 작은 Collector 티어를 두거나 샘플링 파드를 하나만 두어야 트레이스가 나뉘지 않습니다.",
      messages: {
        default:
          "SDK가 `{tier}` 티어의 여러 파드로 직접 보내므로 `{sampler}` 프로세서가 트레이스의 일부만 보고 판단합니다. 앞에 `load_balancing` 익스포터를 쓰는 티어를 두십시오.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: { tiers: { gateway }, facts: { gateway: { "gateway.direct-clients": true, "workload.replicas": 3 } } },
  good: {
    tiers: { gateway },
    facts: { gateway: { "gateway.direct-clients": true, "workload.replicas": 1 } },
  },
});

function samplerOf(tier: Tier): Component | null {
  return ["tail_sampling", "groupbytrace"].flatMap((type) => inUse(tier, "processor", type))[0] ?? null;
}
