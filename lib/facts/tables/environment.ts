import type { Fact } from "../types";
import { boolean, choice, data, everywhere, factsOf, list } from "./rows";

/** What the collector process is started with. */
export const environmentFacts: readonly Fact[] = factsOf("environment", [
  {
    id: "env.variables",
    type: data,
    en: "Environment variables",
    ko: "환경 변수",
    readBy: [
      "env/undefined",
      "k8sattr/node-env-missing",
      "resdet/node-env",
      "kubelet/endpoint",
      "singleton/cluster-scrape-on-agent",
      "edge/http-proxy-env",
    ],
  },
  {
    id: "env.go-mem-limit",
    type: boolean,
    en: "GOMEMLIMIT is set",
    ko: "GOMEMLIMIT 설정",
    editable: true,
    readBy: ["res/gomemlimit", "res/limiter-above-gomemlimit"],
  },
  {
    id: "env.proxy",
    type: choice("none", "all", "outside-cluster"),
    en: "HTTP proxy (outside-cluster: NO_PROXY covers the cluster)",
    ko: "HTTP 프록시 (outside-cluster: NO_PROXY에 클러스터 포함)",
    readBy: ["edge/http-proxy-env"],
  },
  {
    id: "collector.gates",
    type: list,
    assumed: everywhere([]),
    en: "Feature gates",
    ko: "기능 게이트",
    editable: true,
    readBy: [
      "wl/command-args-gates",
      "affinity/span-metrics-multi-writer",
      "order/double-batching",
      "affinity/remote-write-ordering",
    ],
  },
  {
    id: "collector.extra-args",
    type: list,
    assumed: everywhere([]),
    en: "Extra arguments",
    ko: "추가 실행 인자",
    editable: true,
    readBy: ["wl/command-args-gates"],
  },
]);
