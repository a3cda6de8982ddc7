import type { Fact, FactDocsTable } from "../types";
import { boolean, choice, data, everywhere, factsOf, integer, label } from "./rows";

/** What the pod may do on its node and in the cluster's API. */
export const securityFacts: readonly Fact[] = factsOf("security", [
  {
    id: "security.run-as-user",
    type: integer(0),
    unit: "user id",
    editable: true,
  },
  {
    id: "security.run-as-root",
    type: boolean,
    editable: true,
  },
  {
    id: "security.fs-group",
    type: integer(0),
    unit: "group id",
  },
  {
    id: "security.privileged",
    type: boolean,
    editable: true,
  },
  {
    id: "security.host-network",
    type: boolean,
    assumed: everywhere(false),
    editable: true,
  },
  {
    id: "security.host-pid",
    type: boolean,
    editable: true,
  },
  {
    id: "security.read-only-root",
    type: boolean,
    editable: true,
  },
  {
    id: "security.dns-policy",
    type: choice("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"),
    editable: true,
  },
  {
    id: "service-account.create",
    type: boolean,
    editable: true,
  },
  {
    id: "service-account.name",
    type: label,
    editable: true,
  },
  {
    id: "service-account.annotations",
    type: data,
  },
  {
    id: "rbac.create",
    type: boolean,
    editable: true,
  },
  {
    id: "rbac.scope",
    type: choice("cluster", "namespace"),
  },
  {
    id: "rbac.rules",
    type: data,
  },
]);

export const securityDocs = (): FactDocsTable => ({
  "security.run-as-user": {
    en: "Runs as user",
    ko: "실행 사용자 ID",
    readBy: ["filelog/permissions", "sec/privileged"],
  },
  "security.run-as-root": {
    en: "Runs as root",
    ko: "root로 실행",
    readBy: ["filelog/permissions", "sec/privileged"],
  },
  "security.fs-group": {
    en: "File system group",
    ko: "파일 시스템 그룹 ID",
    readBy: ["filelog/permissions"],
  },
  "security.privileged": {
    en: "Privileged container",
    ko: "특권 컨테이너",
    readBy: ["sec/privileged"],
  },
  "security.host-network": {
    en: "Host network",
    ko: "호스트 네트워크",
    readBy: ["wl/host-network", "wl/host-network-connection-assoc", "kubelet/endpoint", "dup/host-port"],
  },
  "security.host-pid": {
    en: "Host process namespace",
    ko: "호스트 PID 네임스페이스",
    readBy: ["hostmetrics/process-hostpid"],
  },
  "security.read-only-root": {
    en: "Read-only root file system",
    ko: "읽기 전용 루트 파일 시스템",
    readBy: ["queue/storage-no-volume"],
  },
  "security.dns-policy": {
    en: "DNS policy",
    ko: "DNS 정책",
    readBy: ["wl/host-network"],
  },
  "service-account.create": {
    en: "ServiceAccount is created",
    ko: "ServiceAccount 생성",
    readBy: [],
  },
  "service-account.name": {
    en: "ServiceAccount",
    ko: "ServiceAccount 이름",
    readBy: [],
  },
  "service-account.annotations": {
    en: "Annotations of the ServiceAccount",
    ko: "ServiceAccount 어노테이션",
    readBy: [],
  },
  "rbac.create": {
    en: "ClusterRole is created",
    ko: "ClusterRole 생성",
    readBy: [
      "affinity/lb-k8s-resolver-rbac",
      "singleton/leader-elector-rbac",
      "k8sattr/rbac",
      "kubelet/rbac",
    ],
  },
  "rbac.scope": {
    en: "Scope of the role",
    ko: "권한 범위",
    readBy: ["k8sattr/namespace-role-limits"],
  },
  "rbac.rules": {
    en: "RBAC rules",
    ko: "RBAC 규칙",
    readBy: [
      "affinity/lb-k8s-resolver-rbac",
      "singleton/leader-elector-rbac",
      "k8sattr/rbac",
      "kubelet/rbac",
      "sec/cluster-role-wide",
    ],
  },
});
