import { hopsInto, isAffine, missingForReplicas, replicasOf } from "../../topology/query";
import type { Component, Hop, Pipeline, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { exportersReached } from "../shared/exporters-reached";
import { isDaemonSet } from "../shared/is-daemon-set";
import { pods, podsParams } from "../shared/pods-words";
import { reachedPipelines } from "../shared/reached-pipelines";
import { canonicalOf, mentions } from "../shared/refs";
import type { RuleDocs } from "../types";
import { seriesKeys } from "./series-keys";

export const cumulativeSingleWriter = rule({
  id: "affinity/cumulative-single-writer",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const to of topology.tiers.filter((tier) => !isDaemonSet(tier))) {
      for (const hop of hopsInto(topology, to.id)) {
        const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
        if (!from || !hop.receiver || !hop.signals.includes("metrics")) continue;
        if (isAffine(hop, topology, "metrics", seriesKeys)) continue;
        const taking = reachedPipelines(to, hop.receiver, "metrics");
        const backend = taking.flatMap((pipeline) => exportersReached(to, pipeline)).find(isPrometheusLike);
        const source = anonymousSource(from, hop);
        if (!backend || !source || taking.some(identifies)) continue;
        const replicas = replicasOf(to);
        const missing = missingForReplicas(to);
        if (missing !== null) yield { ask: missing, tier: to.id };
        if (!replicas || replicas.max <= 1) continue;
        yield {
          tier: to.id,
          at: { yaml: backend.at, part: "key" },
          params: { source: source.id, from: from.id, backend: backend.id, ...podsParams(replicas) },
          related: [
            {
              message: "source",
              params: { source: source.id },
              anchor: { tier: from.id, at: { yaml: source.at, part: "key" } },
            },
          ],
        };
      }
    }
  },
});

function isPrometheusLike({ canonical, config }: Component): boolean {
  // Prometheus and its like take OTLP under a path that ends so.
  return (
    canonical === "prometheus_remote_write" ||
    (canonical === "otlp_http" &&
      /"[^"]*(prometheus|mimir|\/api\/v1)[^"]*\/otlp\/?"/.test(JSON.stringify(config)))
  );
}

/** A receiver whose metrics say of themselves nothing about the node or pod they come from, where nothing adds that on the way. */
function anonymousSource(from: Tier, hop: Hop): Component | null {
  const sending = from.pipelines.filter(
    (pipeline) =>
      pipeline.signal === "metrics" &&
      pipeline.exporters.some((ref) => mentions(ref, hop.from)) &&
      !identifies(pipeline),
  );
  const refs = sending.flatMap(({ receivers }) => receivers);
  return refs.find((ref) => anonymous.has(canonicalOf(ref)))?.component ?? null;
}

const anonymous: ReadonlySet<string> = new Set(["host_metrics", "statsd", "otlp"]);

/** Whether a pipeline has something that can add what tells sources apart. What might is given the benefit of the doubt. */
function identifies({ processors }: Pipeline): boolean {
  return processors.some(
    (ref) =>
      ["k8s_attributes", "resource_detection"].includes(canonicalOf(ref)) ||
      /host|pod|node|instance/.test(JSON.stringify(ref.component?.config ?? null)),
  );
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every cumulative series has one writer",
      why: "Prometheus-like backends expect the points of a series from one writer, in order. Metrics that do not say which node or pod they come from are one series for all of them: several gateway pods write it side by side, and points are refused as out of order or overwrite each other. Attributes that name the source, added on the agents, keep the series apart.",
      messages: {
        default: `Nothing tells the sources of \`{source}\` on \`{from}\` apart, and \`{backend}\` writes from ${pods.en}: equal series collide, and points are refused as out of order.`,
        source: "`{source}` names no node or pod by itself.",
      },
      fixes: {},
    },
    ko: {
      title: "누적 시계열마다 기록하는 곳이 하나임",
      why: "Prometheus 계열 백엔드는 한 시계열의 포인트를 한 곳에서 순서대로 받기를 기대합니다. 어느 노드나 파드에서 왔는지 알 수 없는 메트릭은 모두 같은 시계열이 됩니다. 여러 게이트웨이 파드가 나란히 기록하면 포인트가 순서가 어긋났다고 거부되거나 서로 덮어씁니다. 에이전트에서 출처를 나타내는 속성을 추가하면 시계열이 구분됩니다.",
      messages: {
        default: `\`{from}\` 티어의 \`{source}\` 리시버는 출처를 구분하지 않고 \`{backend}\` 익스포터는 ${pods.ko}에서 기록합니다. 같은 시계열이 충돌하고 포인트가 순서가 어긋났다고 거부됩니다.`,
        source: "`{source}` 리시버는 노드나 파드를 스스로 나타내지 않습니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/gateway/",
  bad: { tiers: { agent: measuring(""), gateway: writing() } },
  good: { tiers: { agent: measuring("resource_detection"), gateway: writing() } },
});

function measuring(processors: string): string {
  return exampleTier({
    receivers: "host_metrics: { root_path: /hostfs, scrapers: { cpu: {}, memory: {} } }",
    processors: "resource_detection: { detectors: [env, k8snode] }",
    exporters:
      "otlp_grpc/gateway:\n  endpoint: otel-gateway.observability.svc.cluster.local:4317\n  tls: { insecure: true }",
    pipelines: `metrics: { receivers: [host_metrics], processors: [${processors}], exporters: [otlp_grpc/gateway] }`,
  });
}

function writing(): string {
  return exampleTier({
    exporters: 'prometheus_remote_write: { endpoint: "https://metrics.example.com/api/v1/write" }',
    pipelines: "metrics: { receivers: [otlp], exporters: [prometheus_remote_write] }",
  });
}
