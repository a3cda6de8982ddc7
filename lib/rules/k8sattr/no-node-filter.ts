import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { inUse } from "../shared/in-use";
import { provideVariable } from "../shared/provide-variable";
import type { FixReport, RuleDocs } from "../types";
import { nodeFilters } from "./node-filter";
import { passthroughOf } from "./passthrough";

export const noNodeFilter = rule({
  id: "k8sattr/no-node-filter",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (!isDaemonSet(tier)) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      // In passthrough it watches nothing. What is a variable may be right, so nothing is said of it.
      if (passthroughOf(processor) !== false || nodeFilters(processor)?.length !== 0) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id },
        fixes: [filterByNode(tier, processor)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "k8s_attributes on agents watches its own node only",
      why: "Without a filter the processor keeps a watch on every pod of the cluster. On a DaemonSet that is one watch and one full cache per node: the load on the API server and the memory of the agents grow with nodes times pods, until agents are killed and the API server slows down for everyone. An agent needs only the pods of its own node.",
      messages: {
        default:
          "`{processor}` has no node filter: the agent on every node watches and caches all pods of the cluster, which loads the API server and costs memory.",
      },
      fixes: { "filter-by-node": "Filter by the node in `{variable}`" },
    },
    ko: {
      title: "에이전트의 k8s_attributes 프로세서가 자기 노드만 감시함",
      why: "필터가 없으면 이 프로세서는 클러스터의 모든 파드를 감시합니다. DaemonSet에서는 노드마다 전체 감시와 전체 캐시가 하나씩 생깁니다. API 서버 부하와 에이전트 메모리가 노드 수와 파드 수의 곱으로 늘어나 결국 에이전트가 종료되고 API 서버도 느려집니다. 에이전트에는 자기 노드의 파드 정보만 필요합니다.",
      messages: {
        default:
          "`{processor}` 프로세서에 노드 필터가 없습니다. 모든 노드의 에이전트가 클러스터 전체 파드를 감시하고 캐시하여 API 서버와 메모리에 부담을 줍니다.",
      },
      fixes: { "filter-by-node": "`{variable}` 변수의 노드로 필터링" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          k8s_attributes: { auth_type: serviceAccount }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          k8s_attributes:
            auth_type: serviceAccount
            filter: { node_from_env_var: K8S_NODE_NAME }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }
      `,
    },
  },
});

function filterByNode(tier: Tier, processor: Component): FixReport {
  const variable = "K8S_NODE_NAME";
  return {
    id: "filter-by-node",
    params: { variable },
    // Clients that reach an agent of another node would no longer be known to it.
    safety: "review",
    edits: [
      { tier: tier.id, ...set([...processor.at, "filter", "node_from_env_var"], variable) },
      ...provideVariable(tier, { name: variable, from: "downward", field: "spec.nodeName" }),
    ],
  };
}
