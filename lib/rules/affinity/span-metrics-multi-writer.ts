import { at, isList } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { featureGate } from "../shared/feature-gate";
import { pods } from "../shared/pods-words";
import { statesBehind } from "../shared/split-state";
import type { RuleDocs } from "../types";
import { headless, sending } from "./examples";
import { loadBalanceFixes } from "./load-balance-fixes";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { singleReplicaFix } from "../shared/single-replica-fix";
import { splitStateReports } from "./split-state-reports";

const keys = ["service", "attributes"] as const;

export const spanMetricsMultiWriter = rule({
  id: "affinity/span-metrics-multi-writer",
  scope: "topology",
  severity: "warning",
  *check(topology, { catalogue }) {
    yield* splitStateReports(topology, catalogue, {
      signal: "traces",
      holds: writesSharedSeries,
      keys,
      fixes: (split) => [
        // What decides on whole traces needs them routed by trace: another key would tear them apart.
        ...(statesBehind(split.to, split.hop, "traces", needsWholeTraces).length > 0
          ? []
          : loadBalanceFixes({ ...split, catalogue, keys })),
        singleReplicaFix(split.to),
      ],
    });
  },
});

/** Since v0.152 span metrics name the pod that wrote them, unless that is switched off. The other connectors do not. */
function writesSharedSeries({ canonical, config }: Component, tier: Tier): boolean {
  if (canonical === "exceptions" || canonical === "grafanacloud") return true;
  if (canonical !== "span_metrics") return false;
  const excluded = at(config, "exclude_dimensions");
  return (
    compareVersions(tier.target.collector, "0.152.0") < 0 ||
    featureGate(tier, "connector.spanmetrics.includeCollectorInstanceID") === false ||
    (isList(excluded) && excluded.includes("collector.instance.id"))
  );
}

function needsWholeTraces({ canonical }: Component): boolean {
  return ["tail_sampling", "groupbytrace", "service_graph"].includes(canonical);
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "One pod writes the metrics of a service",
      why: "A connector that counts spans keeps its sums in the memory of one pod. Where the spans of a service go to several pods, each writes the same series with its own, smaller sum: values jump back and forth, rates are wrong, and Prometheus-like backends refuse points as out of order. Spans routed by service have one writer. `span_metrics` tells its writers apart by `collector.instance.id` since v0.152.",
      messages: {
        default: `\`{component}\` on \`{to}\` writes the same series from ${pods.en}, as \`{exporter}\` spreads the spans of a service: sums are partial and overwrite each other.`,
        component: "`{component}` counts here.",
        hop: "The spans of one service part on this hop.",
      },
      fixes: loadBalanceWords(routingKeyWords.service).en,
    },
    ko: {
      title: "한 서비스의 메트릭은 파드 하나가 기록함",
      why: "스팬을 세는 커넥터는 합계를 파드 하나의 메모리에 둡니다. 한 서비스의 스팬이 여러 파드로 가면 파드마다 같은 시계열에 더 작은 합계를 기록합니다. 값이 오르내리고 비율이 틀리며, Prometheus 계열 백엔드는 순서가 어긋난 포인트로 거부합니다. 서비스로 라우팅하면 기록하는 파드가 하나가 됩니다. v0.152부터 `span_metrics` 커넥터는 `collector.instance.id` 속성으로 기록한 파드를 구분합니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 한 서비스의 스팬을 나누어 보내 \`{to}\` 티어의 \`{component}\` 커넥터가 ${pods.ko}에서 같은 시계열을 기록합니다. 합계가 나뉘고 서로 덮어씁니다.`,
        component: "`{component}` 커넥터가 여기에서 셉니다.",
        hop: "한 서비스의 스팬이 이 구간에서 나뉩니다.",
      },
      fixes: loadBalanceWords(routingKeyWords.service).ko,
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: { tiers: { agent: sending(null, "traces"), gateway: counting() }, collector: "0.151.0" },
  good: {
    tiers: { agent: sending("service", "traces"), gateway: counting() },
    facts: headless,
  },
});

function counting(): string {
  return exampleTier({
    connectors: "spanmetrics: {}",
    pipelines: [
      "traces: { receivers: [otlp], exporters: [otlp_http, spanmetrics] }",
      "metrics: { receivers: [spanmetrics], exporters: [otlp_http] }",
    ].join("\n"),
  });
}
