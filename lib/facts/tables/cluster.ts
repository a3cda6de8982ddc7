import type { Fact, FactDocsTable } from "../types";
import { boolean, choice, everywhere, factsOf, integer, quantity, text } from "./rows";

/** What surrounds a tier. */
export const clusterFacts: readonly Fact[] = factsOf("cluster", [
  {
    id: "cluster.domain",
    type: text,
    assumed: everywhere("cluster.local"),
    editable: true,
  },
  {
    id: "cluster.service-mesh",
    type: boolean,
    assumed: everywhere(false),
    editable: true,
  },
  {
    id: "cluster.tainted-nodes",
    type: boolean,
    editable: true,
  },
  {
    id: "cluster.multi-tenant",
    type: boolean,
  },
  {
    id: "cluster.zones",
    type: integer(1, 100),
    unit: "zones",
  },
  {
    id: "cluster.pods",
    type: integer(0),
    unit: "pods",
  },
  {
    id: "cluster.host-network-apps",
    type: boolean,
  },
  {
    id: "cluster.container-runtime",
    type: choice("containerd", "cri-o", "docker"),
  },
  {
    id: "cluster.node-memory",
    type: quantity,
  },
  {
    id: "cluster.trust-boundary",
    type: boolean,
  },
]);

export const clusterDocs = (): FactDocsTable => ({
  "cluster.domain": {
    en: "Cluster domain",
    ko: "클러스터 도메인",
    readBy: [
      "edge/insecure-cross-cluster",
      "edge/no-gateway-receiver",
      "edge/cross-namespace-host",
      "edge/http-proxy-env",
    ],
  },
  "cluster.service-mesh": {
    en: "Service mesh or layer 7 balancer in between",
    ko: "서비스 메시 또는 L7 로드 밸런서 경유",
    readBy: ["edge/grpc-pinned-connection", "k8sattr/proxied-ingress", "edge/grpc-no-max-connection-age"],
  },
  "cluster.tainted-nodes": {
    en: "Some nodes are tainted",
    ko: "테인트가 있는 노드 존재",
    readBy: ["wl/daemonset-tolerations"],
  },
  "cluster.multi-tenant": {
    en: "Several tenants share the cluster",
    ko: "멀티 테넌트 클러스터",
    readBy: ["wl/host-port-exposed"],
  },
  "cluster.zones": {
    en: "Zones",
    ko: "가용 영역 수",
    readBy: ["edge/compression-none"],
  },
  "cluster.pods": {
    en: "Application pods",
    ko: "애플리케이션 파드 수",
    readBy: ["arch/sidecar-instead"],
  },
  "cluster.host-network-apps": {
    en: "Applications use the host network",
    ko: "애플리케이션의 호스트 네트워크 사용",
    readBy: ["k8sattr/host-network-apps"],
  },
  "cluster.container-runtime": {
    en: "Container runtime",
    ko: "컨테이너 런타임",
    readBy: ["filelog/mounts"],
  },
  "cluster.node-memory": {
    en: "Memory of a node",
    ko: "노드 메모리",
    readBy: ["res/no-limits"],
  },
  "cluster.trust-boundary": {
    en: "Data leaves a trust boundary on its way from this tier",
    ko: "이 티어에서 신뢰 경계를 넘는 전송",
    readBy: ["redact/only-on-gateway"],
  },
});
