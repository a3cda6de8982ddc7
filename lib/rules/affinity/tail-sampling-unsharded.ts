import { hopsInto, isTraceAffine, missingForReplicas, replicasOf } from "../../topology/query";
import type { Component, Hop, Tier } from "../../topology/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { canonicalOf } from "../shared/refs";
import { isDaemonSet } from "../shared/is-daemon-set";
import { pods, podsParams } from "../shared/pods-words";
import { reachedPipelines } from "../shared/reached-pipelines";
import type { FixReport, RuleDocs } from "../types";
import { loadBalanceFixes } from "./load-balance-fixes";
import { singleReplicaFix } from "./single-replica-fix";

export const tailSamplingUnsharded = rule({
  id: "affinity/tail-sampling-unsharded",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    for (const to of topology.tiers) {
      // A sampler on every node is told by affinity/tail-sampling-on-agent.
      if (isDaemonSet(to)) continue;
      for (const hop of hopsInto(topology, to.id)) {
        const sampler =
          hop.signals.includes("traces") && !isTraceAffine(hop, topology) ? samplerAt(to, hop) : null;
        if (!sampler) continue;
        const replicas = replicasOf(to);
        const missing = missingForReplicas(to);
        if (missing !== null) yield { ask: missing, tier: to.id };
        if (!replicas || replicas.max <= 1) continue;

        const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
        const fixes: readonly FixReport[] = [
          ...(from ? loadBalanceFixes({ hop, from, to, catalogue }) : []),
          singleReplicaFix(to),
        ];
        yield {
          tier: hop.from.tier,
          at: { yaml: hop.from.at, part: "key" },
          params: { sampler: sampler.id, to: to.id, exporter: hop.from.id, ...podsParams(replicas) },
          related: [
            {
              message: "sampler",
              params: { sampler: sampler.id },
              anchor: { tier: to.id, at: { yaml: sampler.at, part: "key" } },
            },
            { message: "hop", anchor: { tier: hop.from.tier, at: { hop: hop.id } } },
          ],
          fixes,
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All spans of a trace reach one tail-sampling pod",
      why: "Tail sampling collects a trace in the memory of one pod and decides on it as a whole. Where an exporter spreads the spans of one trace over several pods, each of them decides on its part: errors and slow requests are missed, and traces that are kept have holes. An exporter that picks the pod by trace ID, from a list of all pods, keeps a trace together. A single pod does so too, and is then a single point of failure.",
      messages: {
        default: `\`{sampler}\` on \`{to}\` decides trace by trace, but \`{exporter}\` spreads the spans of one trace over ${pods.en}: it decides on parts of traces.`,
        sampler: "`{sampler}` decides here.",
        hop: "The spans of one trace part on this hop.",
      },
      fixes: {
        "load-balance": "Load balance by trace ID",
        "load-balance-k8s": "Load balance by trace ID, with pods from the Kubernetes API",
        "route-by-trace-id": "Route traces by trace ID in `{exporter}`",
        "list-pods": "Look up the pods of `{to}` by its headless Service",
        "single-replica": "Run `{to}` with one pod",
      },
    },
    ko: {
      title: "한 트레이스의 모든 스팬이 테일 샘플링 파드 하나에 모임",
      why: "테일 샘플링은 트레이스를 파드 하나의 메모리에 모은 다음 전체를 보고 판단합니다. 익스포터가 한 트레이스의 스팬을 여러 파드에 나누어 보내면 파드마다 일부만 보고 판단하게 됩니다. 오류나 느린 요청을 놓치고, 남긴 트레이스에도 빈 곳이 생깁니다. 전체 파드 목록에서 트레이스 ID로 파드를 고르는 익스포터를 쓰면 트레이스가 나뉘지 않습니다. 파드를 하나만 두어도 나뉘지 않지만 그 파드가 단일 장애점이 됩니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{sampler}\` 프로세서는 트레이스 단위로 판단하지만, \`{exporter}\` 익스포터가 한 트레이스의 스팬을 ${pods.ko}에 나누어 보냅니다. 트레이스의 일부만 보고 샘플링합니다.`,
        sampler: "`{sampler}` 프로세서가 여기에서 판단합니다.",
        hop: "한 트레이스의 스팬이 이 구간에서 나뉩니다.",
      },
      fixes: {
        "load-balance": "트레이스 ID로 부하 분산",
        "load-balance-k8s": "트레이스 ID로 부하 분산, 파드 목록은 Kubernetes API에서 조회",
        "route-by-trace-id": "`{exporter}` 익스포터에서 트레이스 ID로 라우팅",
        "list-pods": "헤드리스 Service로 `{to}` 티어의 파드 조회",
        "single-replica": "`{to}` 티어를 파드 하나로 실행",
      },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local, port: "4317" } }
            protocol: { otlp: { tls: { insecure: true } } }
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [load_balancing] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "service.headless": "beside" } },
  },
});

/** The tail sampler that the traces of a hop run into. Where the hop's port is a variable, any of the tier's pipelines may be meant. */
function samplerAt(to: Tier, hop: Hop): Component | null {
  const pipelines = hop.receiver
    ? reachedPipelines(to, hop.receiver, "traces")
    : hop.endpoint.port === null
      ? to.pipelines.filter(({ signal }) => signal === "traces")
      : [];
  const refs = pipelines.flatMap((pipeline) => pipeline.processors);
  return refs.find((ref) => canonicalOf(ref) === "tail_sampling")?.component ?? null;
}
