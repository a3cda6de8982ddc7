import type { Fact, FactDocsTable } from "../types";
import { boolean, choice, data, everywhere, factsOf, list } from "./rows";

/** What the collector process is started with. */
export const environmentFacts: readonly Fact[] = factsOf("environment", [
  {
    id: "env.variables",
    type: data,
  },
  {
    id: "env.go-mem-limit",
    type: boolean,
    editable: true,
  },
  {
    id: "env.proxy",
    type: choice("none", "all", "outside-cluster"),
  },
  {
    id: "collector.gates",
    type: list,
    assumed: everywhere([]),
    editable: true,
  },
  {
    id: "collector.extra-args",
    type: list,
    assumed: everywhere([]),
    editable: true,
  },
]);

export const environmentDocs = (): FactDocsTable => ({
  "env.variables": {
    en: "Environment variables",
    ko: "환경 변수",
    readBy: [
      "env/undefined",
      "backend/secret-in-configmap-values",
      "k8sattr/node-env-missing",
      "resdet/node-env",
      "kubelet/endpoint",
      "singleton/cluster-scrape-on-agent",
      "edge/http-proxy-env",
      "res/gomemlimit",
      "res/limiter-above-gomemlimit",
      "edge/unspecified-bind",
    ],
  },
  "env.go-mem-limit": {
    en: "GOMEMLIMIT is set",
    ko: "GOMEMLIMIT 설정",
    readBy: ["res/gomemlimit", "res/limiter-above-gomemlimit"],
  },
  "env.proxy": {
    en: "HTTP proxy (outside-cluster: NO_PROXY covers the cluster)",
    ko: "HTTP 프록시 (outside-cluster: NO_PROXY에 클러스터 포함)",
    readBy: ["edge/http-proxy-env"],
  },
  "collector.gates": {
    en: "Feature gates",
    ko: "기능 게이트",
    readBy: [
      "wl/command-args-gates",
      "affinity/span-metrics-multi-writer",
      "order/double-batching",
      "affinity/remote-write-ordering",
      "edge/auth-persistent-queue",
    ],
  },
  "collector.extra-args": {
    en: "Extra arguments",
    ko: "추가 실행 인자",
    readBy: ["wl/command-args-gates"],
  },
});
