import { hopsInto, isTraceAffine, missingForReplicas, replicasOf } from "../../topology/query";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { statesBehind } from "../shared/split-state";
import type { RuleDocs } from "../types";
import { headless, sending } from "./examples";

export const spanMetricsNeedsServiceKey = rule({
  id: "affinity/span-metrics-needs-service-key",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const to of topology.tiers.filter((tier) => !isDaemonSet(tier))) {
      for (const hop of hopsInto(topology, to.id)) {
        if (!hop.signals.includes("traces") || !isTraceAffine(hop, topology)) continue;
        const [sampler] = statesBehind(to, hop, "traces", ({ canonical }) => canonical === "tail_sampling");
        const [connector] = statesBehind(to, hop, "traces", ({ canonical }) => canonical === "span_metrics");
        if (!sampler || !connector) continue;
        const missing = missingForReplicas(to);
        if (missing !== null) yield { ask: missing, tier: to.id };
        if ((replicasOf(to)?.max ?? 1) <= 1) continue;
        yield {
          tier: hop.from.tier,
          at: { yaml: hop.from.at, part: "key" },
          params: { exporter: hop.from.id, sampler: sampler.id, connector: connector.id, to: to.id },
          related: [
            {
              message: "connector",
              params: { connector: connector.id },
              anchor: { tier: to.id, at: { yaml: connector.at, part: "key" } },
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
      title: "Sampling and span metrics have a route of their own",
      why: "A load balancer has one routing key. By trace ID, which tail sampling needs, the spans of a service are spread over all pods, and each pod writes a part of the service's metrics; queries have to add them up. By service, traces fall apart. Two exporters to two pools serve both, or span metrics that are made on the agents or before the sampling pool.",
      messages: {
        default:
          "`{exporter}` routes by trace ID for `{sampler}` on `{to}`, so every pod writes a part of each service's `{connector}` metrics: add them up in queries, or give them a pool of their own.",
        connector: "`{connector}` counts here.",
      },
      fixes: {},
    },
    ko: {
      title: "샘플링과 스팬 메트릭의 경로가 따로 있음",
      why: "로드 밸런서의 라우팅 키는 하나입니다. 테일 샘플링에 필요한 트레이스 ID로 라우팅하면 한 서비스의 스팬이 모든 파드에 퍼지고, 파드마다 서비스 메트릭의 일부를 기록하므로 쿼리에서 합산해야 합니다. 서비스로 라우팅하면 트레이스가 나뉩니다. 두 풀로 보내는 익스포터 두 개를 두거나, 에이전트 또는 샘플링 풀 앞에서 스팬 메트릭을 만들면 둘 다 만족합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `{to}` 티어의 `{sampler}` 프로세서를 위해 트레이스 ID로 라우팅하여 파드마다 `{connector}` 메트릭의 일부만 기록합니다. 쿼리에서 합산하거나 별도의 풀을 두십시오.",
        connector: "`{connector}` 커넥터가 여기에서 셉니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: { tiers: { agent: sending("traceID", "traces"), gateway: both("tail_sampling") }, facts: headless },
  good: { tiers: { agent: sending("service", "traces"), gateway: both("") }, facts: headless },
});

function both(sampler: string): string {
  return exampleTier({
    processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }",
    connectors: "span_metrics: {}\nforward: {}",
    pipelines: [
      "traces: { receivers: [otlp], exporters: [span_metrics, forward] }",
      `traces/sampled: { receivers: [forward], processors: [${sampler}], exporters: [otlp_http] }`,
      "metrics: { receivers: [span_metrics], exporters: [otlp_http] }",
    ].join("\n"),
  });
}
