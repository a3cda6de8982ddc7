import { booleanFact } from "../../facts/sheet";
import { missingForReplicas, replicasOf } from "../../topology/query";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { pods, podsParams } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { singleReplicaFix } from "../shared/single-replica-fix";

export const prometheusExporterMultiReplica = rule({
  id: "affinity/prometheus-exporter-multi-replica",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (isDaemonSet(tier) || booleanFact(tier.facts, "service.enabled") === false) return;
    const exporters = inUse(tier, "exporter", "prometheus");
    if (exporters.length === 0) return;
    const replicas = replicasOf(tier);
    const missing = missingForReplicas(tier);
    if (missing !== null) yield { ask: missing, tier: tier.id };
    if (!replicas || replicas.max <= 1) return;
    const scrapesPods = booleanFact(tier.facts, "pod-monitor");
    if (scrapesPods === null) yield { ask: "pod-monitor", tier: tier.id };
    if (scrapesPods !== false) return;
    for (const exporter of exporters)
      yield {
        at: { yaml: exporter.at, part: "key" },
        params: { exporter: exporter.id, tier: tier.id, ...podsParams(replicas) },
        fixes: [singleReplicaFix(tier)],
      };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every pod with a prometheus exporter is scraped",
      why: "The `prometheus` exporter holds the last points in the memory of its pod and waits to be scraped. Through one Service every scrape meets another pod: it sees what that pod happened to get, counters go back and forth, and what stands in the other pods is missed. A PodMonitor scrapes every pod; `prometheus_remote_write` pushes instead.",
      messages: {
        default: `Each scrape of \`{exporter}\` meets one of ${pods.en} of \`{tier}\` and sees only that pod's points: counters jump and the rest is missed.`,
      },
      fixes: { "single-replica": loadBalanceWords(routingKeyWords.service).en["single-replica"] },
    },
    ko: {
      title: "prometheus 익스포터가 있는 파드를 모두 스크레이프함",
      why: "`prometheus` 익스포터는 마지막 포인트를 파드의 메모리에 두고 스크레이프를 기다립니다. Service 하나를 거치면 스크레이프할 때마다 다른 파드를 만나 그 파드에 온 데이터만 봅니다. 카운터가 오르내리고 다른 파드의 데이터는 빠집니다. PodMonitor는 파드를 모두 스크레이프하고, `prometheus_remote_write` 익스포터는 직접 보냅니다.",
      messages: {
        default: `\`{exporter}\` 익스포터를 스크레이프할 때마다 \`{tier}\` 티어의 ${pods.ko} 중 하나만 보입니다. 카운터가 오르내리고 나머지 파드의 포인트는 빠집니다.`,
      },
      fixes: { "single-replica": loadBalanceWords(routingKeyWords.service).ko["single-replica"] },
    },
  },
  source:
    "derived: the prometheus exporter keeps its points per pod; one Service answers each scrape from another pod",
  bad: { tiers: { gateway: exposing() }, facts: { gateway: { "pod-monitor": false } } },
  good: { tiers: { gateway: exposing() }, facts: { gateway: { "pod-monitor": true } } },
});

function exposing(): string {
  return exampleTier({
    exporters: 'prometheus: { endpoint: "${env:MY_POD_IP}:8889" }',
    pipelines: "metrics: { receivers: [otlp], exporters: [prometheus] }",
  });
}
