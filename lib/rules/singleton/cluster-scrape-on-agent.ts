import { at, isList, isMap, type Json } from "../../base/json";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { provideVariable } from "../shared/provide-variable";
import type { FixReport, RuleDocs } from "../types";
import { isAllocated, isSharedJob, scrapeJobs, type ScrapeJob } from "./scrape-jobs";

export const clusterScrapeOnAgent = rule({
  id: "singleton/cluster-scrape-on-agent",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (!isDaemonSet(tier)) return;
    for (const receiver of inUse(tier, "receiver", "prometheus")) {
      if (isAllocated(receiver, tier)) continue;
      for (const job of scrapeJobs(receiver).filter(isSharedJob))
        yield {
          at: { yaml: job.at, part: "value" },
          params: { receiver: receiver.id, job: job.name },
          fixes: ownNodeFixes(tier, job),
        };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each agent scrapes its own node",
      why: "A scrape job without a bound finds the targets of the whole cluster. On a DaemonSet every agent scrapes all of them: each target is asked as often as there are nodes, samples arrive many times and out of order, and backends refuse them. A selector on the node's name keeps each agent to its own; for targets that belong to no node use a Target Allocator or a Deployment of one pod.",
      messages: {
        default:
          "Every agent scrapes all targets of job `{job}` in `{receiver}`: samples come once per node and out of order. Keep the job to the agent's own node.",
      },
      fixes: { "own-node": "Select the targets of the node in `{variable}`" },
    },
    ko: {
      title: "에이전트가 자기 노드만 스크레이프함",
      why: "제한이 없는 스크레이프 작업은 클러스터 전체의 대상을 찾습니다. DaemonSet에서는 모든 에이전트가 전부 스크레이프하므로 대상마다 노드 수만큼 요청을 받고, 샘플이 중복되고 순서가 어긋나 백엔드가 거부합니다. 노드 이름 선택자를 두면 에이전트가 자기 노드만 스크레이프합니다. 노드에 속하지 않는 대상에는 Target Allocator나 파드 하나짜리 Deployment를 씁니다.",
      messages: {
        default:
          "모든 에이전트가 `{receiver}` 리시버의 `{job}` 작업 대상을 전부 스크레이프합니다. 샘플이 노드 수만큼 중복되고 순서가 어긋납니다. 자기 노드로 제한합니다.",
      },
      fixes: { "own-node": "`{variable}` 변수에 있는 노드의 대상만 선택" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/#scaling-the-scrapers",
  bad: { tiers: { agent: scraping("[{ role: pod }]") } },
  good: {
    tiers: {
      agent: scraping(
        '[{ role: pod, selectors: [{ role: pod, field: "spec.nodeName=${env:K8S_NODE_NAME}" }] }]',
      ),
    },
  },
});

function scraping(discoveries: string): string {
  return exampleTier({
    receivers: `prometheus:\n  config:\n    scrape_configs:\n      - job_name: pods\n        kubernetes_sd_configs: ${discoveries}`,
    pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
  });
}

/** By which field of its objects a discovery can be kept to a node. Endpoints and Services have none. */
const fields: ReadonlyMap<Json | undefined, string> = new Map([
  ["pod", "spec.nodeName"],
  ["node", "metadata.name"],
]);

/** None where the job has targets that no selector bounds, or selectors of its own. */
function ownNodeFixes(tier: Tier, job: ScrapeJob): readonly FixReport[] {
  const discoveries = at(job.config, "kubernetes_sd_configs");
  if (!isList(discoveries) || at(job.config, "static_configs") !== undefined) return [];
  const isBoundable = discoveries.every(
    (discovery) => isMap(discovery) && fields.has(discovery["role"]) && discovery["selectors"] === undefined,
  );
  if (!isBoundable) return [];
  const variable = "K8S_NODE_NAME";
  const selectorOf = (role: Json | undefined): Json => [
    { role: role ?? null, field: `${fields.get(role) ?? ""}=\${env:${variable}}` },
  ];
  return [
    {
      id: "own-node",
      params: { variable },
      safety: "review",
      edits: [
        ...discoveries.map((discovery, index) =>
          inTier(
            tier.id,
            set([...job.at, "kubernetes_sd_configs", index, "selectors"], selectorOf(at(discovery, "role"))),
          ),
        ),
        ...provideVariable(tier, { name: variable, from: "downward", field: "spec.nodeName" }),
      ],
    },
  ];
}
