import type { Fact, FactDocsTable } from "../types";
import { boolean, choice, everywhere, factsOf, integer } from "./rows";

/** Autoscaling, disruption and the load that sizes a tier. */
export const scalingFacts: readonly Fact[] = factsOf("scaling", [
  {
    id: "hpa.enabled",
    type: boolean,
    // The chart's default.
    assumed: everywhere(false),
    editable: true,
  },
  {
    id: "hpa.min",
    type: integer(0, 10_000),
    unit: "replicas",
    editable: true,
  },
  {
    id: "hpa.max",
    type: integer(1, 10_000),
    unit: "replicas",
    editable: true,
  },
  {
    id: "hpa.cpu-target",
    // 0 is none: the chart takes it so.
    type: integer(0, 1000),
    unit: "percent",
    editable: true,
  },
  {
    id: "hpa.memory-target",
    type: integer(1, 1000),
    unit: "percent",
    editable: true,
  },
  {
    id: "pdb.enabled",
    type: boolean,
    editable: true,
  },
  {
    id: "pdb.min-available",
    type: { is: "text", pattern: "^\\d+%?$" },
    unit: "pods or percent",
    editable: true,
  },
  {
    id: "pdb.max-unavailable",
    type: { is: "text", pattern: "^\\d+%?$" },
    unit: "pods or percent",
    editable: true,
  },
  {
    id: "target-allocator.enabled",
    type: boolean,
    // Neither the chart nor the Operator makes one unasked.
    assumed: everywhere(false),
  },
  {
    id: "target-allocator.strategy",
    type: choice("consistent-hashing", "least-weighted", "per-node"),
  },
  {
    id: "load.traces-per-second",
    type: integer(0),
    unit: "traces per second",
  },
  {
    id: "load.spans-per-second",
    type: integer(0),
    unit: "spans per second",
  },
  {
    id: "load.slowest-trace",
    type: integer(0),
    unit: "seconds",
  },
  {
    id: "load.sdk-sampling",
    type: integer(0, 100),
    unit: "percent",
  },
  {
    id: "load.loss-acceptable",
    type: boolean,
  },
]);

export const scalingDocs = (): FactDocsTable => ({
  "hpa.enabled": {
    en: "Autoscaler (HPA or KEDA)",
    ko: "오토스케일러 (HPA 또는 KEDA)",
    readBy: [
      "affinity/tail-sampling-unsharded",
      "affinity/groupbytrace-unsharded",
      "affinity/service-graph-unsharded",
      "affinity/lb-static-with-dynamic-gateway",
      "affinity/hpa-with-tail-sampling",
      "affinity/decision-cache-off",
      "edge/grpc-no-max-connection-age",
      "singleton/hpa-singleton",
      "wl/single-gateway",
      "wl/hpa-no-requests",
      "wl/hpa-memory-only",
      "wl/hpa-min-1",
      "wl/hpa-replicacount-both",
      "arch/mixed-sampling-tier",
      "affinity/span-metrics-multi-writer",
      "affinity/span-metrics-needs-service-key",
      "affinity/cumulative-to-delta-gateway",
      "affinity/delta-to-cumulative-gateway",
      "affinity/cumulative-single-writer",
      "affinity/prometheus-exporter-multi-replica",
      "edge/grpc-pinned-connection",
      "affinity/lb-resolver-not-headless",
      "edge/pick-first",
      "wl/spread",
      "affinity/rolling-update-tail-sampling",
      "arch/third-tier-lb",
      "singleton/k8s-cluster-replicas",
      "singleton/k8s-objects",
      "singleton/k8s-events",
      "singleton/scrape-multi-replica",
      "singleton/poll-receivers",
      "singleton/statsd-on-gateway",
    ],
  },
  "hpa.min": {
    en: "Fewest replicas",
    ko: "최소 레플리카 수",
    readBy: ["wl/hpa-min-1"],
  },
  "hpa.max": {
    en: "Most replicas",
    ko: "최대 레플리카 수",
    readBy: [
      "affinity/tail-sampling-unsharded",
      "sampling/memory-limiter-drops-spans",
      "affinity/groupbytrace-unsharded",
      "affinity/service-graph-unsharded",
      "affinity/span-metrics-multi-writer",
      "affinity/span-metrics-needs-service-key",
      "affinity/cumulative-to-delta-gateway",
      "affinity/delta-to-cumulative-gateway",
      "affinity/cumulative-single-writer",
      "affinity/prometheus-exporter-multi-replica",
      "edge/grpc-pinned-connection",
      "affinity/lb-resolver-not-headless",
      "wl/spread",
      "affinity/rolling-update-tail-sampling",
      "arch/third-tier-lb",
      "singleton/hpa-singleton",
      "singleton/scrape-multi-replica",
      "singleton/poll-receivers",
      "singleton/statsd-on-gateway",
      "edge/grpc-no-max-connection-age",
    ],
  },
  "hpa.cpu-target": {
    en: "CPU target (0: none)",
    ko: "CPU 목표 사용률 (0: 없음)",
    readBy: ["wl/hpa-no-requests", "wl/hpa-memory-only"],
  },
  "hpa.memory-target": {
    en: "Memory target",
    ko: "메모리 목표 사용률",
    readBy: ["wl/hpa-no-requests", "wl/hpa-memory-only"],
  },
  "pdb.enabled": {
    en: "Disruption budget (PDB)",
    ko: "파드 중단 예산 (PDB)",
    readBy: ["wl/pdb-missing"],
  },
  "pdb.min-available": {
    en: "Pods that stay available, at least",
    ko: "최소 가용 파드",
    readBy: ["wl/pdb-blocks-drain"],
  },
  "pdb.max-unavailable": {
    en: "Pods that may be unavailable, at most",
    ko: "최대 사용 불가 파드",
    readBy: ["wl/pdb-blocks-drain"],
  },
  "target-allocator.enabled": {
    en: "Target Allocator",
    ko: "Target Allocator",
    readBy: [
      "singleton/scrape-multi-replica",
      "singleton/target-allocator-mode",
      "singleton/cluster-scrape-on-agent",
    ],
  },
  "target-allocator.strategy": {
    en: "Target Allocator strategy",
    ko: "Target Allocator 할당 전략",
    readBy: ["singleton/target-allocator-mode"],
  },
  "load.traces-per-second": {
    en: "New traces",
    ko: "초당 새 트레이스 수",
    readBy: ["sampling/num-traces-too-small", "sampling/memory-limiter-drops-spans", "sampling/memory"],
  },
  "load.spans-per-second": {
    en: "Spans",
    ko: "초당 스팬 수",
    readBy: [
      "sampling/memory",
      "sampling/memory-limiter-drops-spans",
      "queue/requests-times-batch-memory",
      "queue/agent-smaller-than-outage",
      "edge/max-recv-msg-size",
    ],
  },
  "load.slowest-trace": {
    en: "Longest time a trace takes",
    ko: "트레이스 최장 소요 시간",
    readBy: ["sampling/decision-wait-vs-agent-delay"],
  },
  "load.sdk-sampling": {
    en: "Share of traces that SDKs keep",
    ko: "SDK가 유지하는 트레이스 비율",
    readBy: ["sampling/twice"],
  },
  "load.loss-acceptable": {
    en: "Loss of telemetry is acceptable",
    ko: "텔레메트리 손실 허용",
    readBy: ["queue/gateway-not-persistent", "arch/kafka-buffer"],
  },
});
