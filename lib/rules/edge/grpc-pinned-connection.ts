import { booleanFact, textFact } from "../../facts/sheet";
import { compareVersions } from "../../catalogue/versions";
import { parseServiceHost } from "../../topology/hosts";
import { isHeadlessHost, missingForReplicas, replicasOf } from "../../topology/query";
import { at } from "../../base/json";
import type { Hop, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { podHost } from "../shared/pod-host";
import { pods, podsParams } from "../shared/pods-words";
import type { FixReport, RuleDocs } from "../types";

export const grpcPinnedConnection = rule({
  id: "edge/grpc-pinned-connection",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const hop of topology.hops) {
      if (hop.balancing !== "single" || hop.protocol === "http" || hop.endpoint.host === null) continue;
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
      const host = parseServiceHost(hop.endpoint.host);
      // A DaemonSet's Service keeps to the sender's own node or has the node's address in front of it.
      if (!to || !from || !host || isDaemonSet(to) || booleanFact(to.facts, "cluster.service-mesh") === true)
        continue;
      const replicas = replicasOf(to);
      const missing = missingForReplicas(to);
      if (missing !== null) yield { ask: missing, tier: to.id };
      if (!replicas || replicas.max <= 1) continue;
      if (textFact(to.facts, "service.headless") === null) {
        yield { ask: "service.headless", tier: to.id };
        continue;
      }
      if (isHeadlessHost(hop, to)) continue;
      yield {
        tier: from.id,
        at: { hop: hop.id },
        params: { exporter: hop.from.id, service: host.service, ...podsParams(replicas) },
        fixes: connectToPods(hop, hop.endpoint.host, from, to),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "gRPC connections spread over all pods",
      why: "A gRPC client keeps one HTTP/2 connection and sends everything through it. A Service with a cluster IP picks a pod when the connection is made, not for each request: every sender stays on its pod until something breaks, some pods drown while others idle, and pods that an autoscaler adds get nothing. The name of a headless Service lists all pods, and the client spreads its requests over them.",
      messages: {
        default: `\`{exporter}\` keeps one gRPC connection through Service \`{service}\`: each sender stays on one of ${pods.en}, and pods that are added get no data.`,
      },
      fixes: { "headless-service": "Connect to all pods by a headless Service" },
    },
    ko: {
      title: "gRPC 연결이 모든 파드에 고르게 퍼짐",
      why: "gRPC 클라이언트는 HTTP/2 연결 하나를 유지하며 모든 요청을 그 연결로 보냅니다. 클러스터 IP가 있는 Service는 요청마다가 아니라 연결할 때 한 번만 파드를 고릅니다. 그래서 보내는 쪽은 연결이 끊길 때까지 한 파드에 머물고, 어떤 파드는 넘치고 어떤 파드는 놀며, 오토스케일러가 늘린 파드에는 데이터가 가지 않습니다. 헤드리스 Service의 이름은 모든 파드를 알려 주므로 클라이언트가 요청을 나누어 보냅니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 \`{service}\` Service를 거쳐 gRPC 연결 하나를 유지합니다. 보내는 쪽마다 ${pods.ko} 중 하나에 고정되고, 새로 늘어난 파드는 데이터를 받지 못합니다.`,
      },
      fixes: { "headless-service": "헤드리스 Service로 모든 파드에 연결" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            metrics: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
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
          otlp_grpc:
            endpoint: otel-gateway-headless.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            metrics: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "service.headless": "beside" } },
  },
});

function connectToPods(hop: Hop, host: string, from: Tier, to: Tier): readonly FixReport[] {
  const target = podHost(host, to);
  if (!target) return [];
  const named = at(hop.from.config, "tls", "server_name_override") !== undefined;
  const edits: readonly Edit[] = [
    { tier: from.id, ...set(hop.endpoint.at, hop.endpoint.text.replace(host, target.hostname)) },
    // The certificate speaks of the old name.
    ...(hop.tls === true && !named
      ? [{ tier: from.id, ...set([...hop.from.at, "tls", "server_name_override"], host) }]
      : []),
    // Round robin over all addresses is the default since v0.103 (core config/configgrpc).
    ...(compareVersions(from.target.collector, "0.103.0") < 0
      ? [{ tier: from.id, ...set([...hop.from.at, "balancer_name"], "round_robin") }]
      : []),
    ...target.edits,
  ];
  return [{ id: "headless-service", safety: "review", edits }];
}
