import type { Fact, FactDocsTable } from "../types";
import { boolean, choice, data, factsOf, label } from "./rows";

/** How other pods and the world reach a tier. */
export const serviceFacts: readonly Fact[] = factsOf("service", [
  {
    id: "service.enabled",
    type: boolean,
    // The chart makes a Service for deployments, and for DaemonSets only when asked.
    assumed: { agent: false, gateway: true },
    editable: true,
  },
  {
    id: "service.name",
    type: label,
    editable: true,
  },
  {
    id: "service.type",
    type: choice("ClusterIP", "NodePort", "LoadBalancer"),
    assumed: { gateway: "ClusterIP" },
    editable: true,
  },
  {
    id: "service.headless",
    type: choice("no", "only", "beside"),
    assumed: { gateway: "no" },
    editable: true,
  },
  {
    id: "service.ports",
    type: data,
  },
  {
    id: "service.internal-traffic-policy",
    type: choice("Cluster", "Local"),
    editable: true,
  },
  {
    id: "ports.host",
    type: data,
  },
  {
    id: "gateway.exposed",
    type: boolean,
    editable: true,
  },
  {
    id: "gateway.direct-clients",
    type: boolean,
  },
  {
    id: "network-policy.create",
    type: boolean,
    editable: true,
  },
  {
    id: "network-policy",
    type: data,
  },
  {
    id: "pod-monitor",
    type: boolean,
    editable: true,
  },
]);

export const serviceDocs = (): FactDocsTable => ({
  "service.enabled": {
    en: "Service",
    ko: "서비스",
    readBy: [
      "edge/no-gateway-receiver",
      "edge/host-port-target",
      "affinity/prometheus-exporter-multi-replica",
      "edge/service-port-missing",
    ],
  },
  "service.name": {
    en: "Service name",
    ko: "서비스 이름",
    readBy: [
      "edge/no-gateway-receiver",
      "edge/grpc-pinned-connection",
      "affinity/lb-resolver-not-headless",
      "affinity/lb-k8s-service-namespace",
      "loop/self",
      "loop/agent-gateway-agent",
    ],
  },
  "service.type": {
    en: "Service type",
    ko: "서비스 유형",
    readBy: ["edge/grpc-pinned-connection", "sec/gateway-public-no-auth"],
  },
  "service.headless": {
    en: "Headless Service",
    ko: "헤드리스 서비스",
    readBy: [
      "affinity/lb-resolver-not-headless",
      "affinity/tail-sampling-unsharded",
      "edge/grpc-pinned-connection",
      "edge/pick-first",
      "affinity/groupbytrace-unsharded",
      "affinity/service-graph-unsharded",
      "affinity/span-metrics-multi-writer",
      "affinity/span-metrics-needs-service-key",
      "affinity/cumulative-to-delta-gateway",
      "affinity/delta-to-cumulative-gateway",
      "affinity/cumulative-single-writer",
      "affinity/lb-static-with-dynamic-gateway",
    ],
  },
  "service.ports": {
    en: "Service ports",
    ko: "서비스 포트",
    readBy: ["edge/service-port-missing", "sec/debug-extensions-exposed"],
  },
  "service.internal-traffic-policy": {
    en: "Internal traffic policy",
    ko: "내부 트래픽 정책",
    readBy: ["edge/host-port-target"],
  },
  "ports.host": {
    en: "Host ports",
    ko: "호스트 포트",
    readBy: ["dup/host-port", "wl/host-port-exposed", "edge/host-port-target"],
  },
  "gateway.exposed": {
    en: "Reachable from outside the cluster (ingress or load balancer)",
    ko: "클러스터 외부 노출 (인그레스 또는 로드 밸런서)",
    readBy: [
      "sec/gateway-public-no-auth",
      "order/differs-across-tiers",
      "redact/only-on-agent-multi-entry",
      "sec/cors-wildcard",
      "arch/two-tier-overkill",
    ],
  },
  "gateway.direct-clients": {
    en: "SDKs send to this tier directly",
    ko: "SDK의 직접 전송",
    readBy: [
      "redact/only-on-agent-multi-entry",
      "order/differs-across-tiers",
      "path/gateway-signal-unused",
      "arch/third-tier-lb",
      "arch/gateway-passthrough",
      "arch/two-tier-overkill",
    ],
  },
  "network-policy.create": {
    en: "NetworkPolicy is created",
    ko: "NetworkPolicy 생성",
    readBy: ["edge/network-policy", "wl/host-port-exposed"],
  },
  "network-policy": {
    en: "Network policies, one by one",
    ko: "네트워크 정책 목록",
    readBy: ["edge/network-policy", "wl/host-port-exposed"],
  },
  "pod-monitor": {
    en: "PodMonitor or ServiceMonitor on the collector's own metrics",
    ko: "컬렉터 자체 메트릭용 PodMonitor 또는 ServiceMonitor",
    readBy: ["telemetry/localhost-8888", "affinity/prometheus-exporter-multi-replica"],
  },
});
