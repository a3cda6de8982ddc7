import type { Component, Pipeline, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { provideVariable } from "../shared/provide-variable";
import { reachedPipelines } from "../shared/reached-pipelines";
import { canonicalOf } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

export const missingOnAgent = rule({
  id: "resdet/missing-on-agent",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (!isDaemonSet(tier)) return;
    for (const receiver of inUse(tier, "receiver", "host_metrics")) {
      const pipelines = reachedPipelines(tier, receiver, "metrics");
      const [first] = pipelines;
      if (!first || pipelines.some(namesHost)) continue;
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, pipeline: first.id },
        fixes: [nameNode(tier, first)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Metrics of a node say which node",
      why: "`host_metrics` writes figures and no host. When the agents of all nodes send the same series, a backend takes them for one: values jump between nodes, rates are nonsense, and some backends refuse what is out of order. Any attribute that tells the node mends it: `k8s.node.name` from the downward API, or `host.name` and `host.id` from `resource_detection`.",
      messages: {
        default:
          "Nothing in `{pipeline}` says which node the metrics of `{receiver}` are from: the series of all nodes become one, with values that jump between them.",
      },
      fixes: { "name-node": "Write `k8s.node.name` in `{pipeline}`" },
    },
    ko: {
      title: "노드 메트릭에 노드 정보가 있음",
      why: "`host_metrics` 리시버는 값만 쓰고 호스트 정보는 쓰지 않습니다. 모든 노드의 에이전트가 같은 시계열을 보내면 백엔드는 하나로 봅니다. 값이 노드 사이를 오가고 증가율은 의미가 없어지며, 순서가 어긋난 데이터를 거부하는 백엔드도 있습니다. 다운워드 API로 얻은 `k8s.node.name`이나 `resource_detection` 프로세서의 `host.name`, `host.id`처럼 노드를 알려 주는 속성을 넣습니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에 `{receiver}` 리시버의 메트릭이 어느 노드의 것인지 알려 주는 속성이 없습니다. 모든 노드의 시계열이 하나로 합쳐져 값이 뒤섞입니다.",
      },
      fixes: { "name-node": "`{pipeline}` 파이프라인에서 `k8s.node.name` 추가" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/gateway/",
  bad: { tiers: { agent: measuring("") } },
  good: { tiers: { agent: measuring("resource_detection: { detectors: [env, ec2] }") } },
});

function measuring(processor: string): string {
  return exampleTier({
    receivers: "host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }",
    ...(processor === "" ? {} : { processors: processor }),
    pipelines: `metrics: { receivers: [host_metrics], processors: [${processor.split(":")[0] ?? ""}], exporters: [otlp_http] }`,
  });
}

/** True where a processor detects the host, or speaks of what tells one, by whatever means. */
function namesHost({ processors }: Pipeline): boolean {
  return processors.some((ref) => canonicalOf(ref) === "resource_detection" || mentionsHost(ref.component));
}

function mentionsHost(component: Component | null): boolean {
  const settings = JSON.stringify(component?.config ?? null);
  return /host\.?(name|id)\b|node|instance|\$\{/i.test(settings) && component?.canonical !== "k8s_attributes";
}

function nameNode(tier: Tier, pipeline: Pipeline): FixReport {
  const variable = "K8S_NODE_NAME";
  const id = freeId(tier, "processor", "resource");
  const attribute = { key: "k8s.node.name", value: `\${env:${variable}}`, action: "upsert" };
  const [first] = pipeline.processors;
  const place = first && canonicalOf(first) === "memory_limiter" ? 1 : 0;
  return {
    id: "name-node",
    params: { pipeline: pipeline.id },
    safety: "review",
    edits: [
      inTier(tier.id, set(["processors", id], { attributes: [attribute] })),
      inTier(tier.id, insert([...pipeline.at, "processors"], place, id)),
      ...provideVariable(tier, { name: variable, from: "downward", field: "spec.nodeName" }),
    ],
  };
}
