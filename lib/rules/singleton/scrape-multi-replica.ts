import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { pods, podsParams } from "../shared/pods-words";
import { singleReplicaFix } from "../shared/single-replica-fix";
import type { RuleDocs } from "../types";
import { poolOf } from "./pool-of";
import { isAllocated, isSharedJob, scrapeJobs } from "./scrape-jobs";

export const scrapeMultiReplica = rule({
  id: "singleton/scrape-multi-replica",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "prometheus")) {
      const job = scrapeJobs(receiver).find(isSharedJob);
      if (!job || isAllocated(receiver, tier)) continue;
      const replicas = poolOf(tier);
      if (replicas === null) continue;
      if ("ask" in replicas) {
        yield replicas;
        return;
      }
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, job: job.name, tier: tier.id, ...podsParams(replicas) },
        related: [
          {
            message: "job",
            params: { job: job.name },
            anchor: { tier: tier.id, at: { yaml: job.at, part: "value" } },
          },
        ],
        fixes: [singleReplicaFix(tier)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each target is scraped by one pod",
      why: "Collectors do not share out scrape targets by themselves: each pod of a pool scrapes all that its configuration lists. Samples of one series come from several pods with different times, so backends refuse them as duplicates or out of order, or count them twice. A Target Allocator with a StatefulSet gives each pod its part; `hashmod` rules do so by hand; few targets need one pod only.",
      messages: {
        default: `Each of the ${pods.en} of \`{tier}\` scrapes the same targets (\`{receiver}\`, job \`{job}\`): samples come several times and out of order.`,
        job: "The job `{job}`, for one.",
      },
      fixes: { "single-replica": "Let one pod of `{to}` scrape" },
    },
    ko: {
      title: "대상 하나는 파드 하나가 스크레이프함",
      why: "Collector는 스크레이프 대상을 스스로 나누지 않습니다. 파드마다 구성에 있는 대상을 모두 스크레이프합니다. 한 시계열의 샘플이 여러 파드에서 서로 다른 시각으로 들어와, 백엔드가 중복이나 순서 오류로 거부하거나 두 번 집계합니다. StatefulSet과 Target Allocator를 쓰면 파드마다 몫이 나뉘고, `hashmod` 규칙으로 직접 나눌 수도 있습니다. 대상이 적으면 파드 하나로 충분합니다.",
      messages: {
        default: `\`{tier}\` 티어의 ${pods.ko}가 저마다 같은 대상을 스크레이프합니다(\`{receiver}\` 리시버, \`{job}\` 작업). 샘플이 중복되고 순서가 어긋납니다.`,
        job: "`{job}` 작업이 그 예입니다.",
      },
      fixes: { "single-replica": "`{to}` 티어를 파드 하나로 스크레이프" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/#scaling-the-scrapers",
  bad: { tiers: { gateway: scraping("kubernetes_sd_configs: [{ role: pod }]") } },
  good: {
    tiers: { gateway: scraping("kubernetes_sd_configs: [{ role: pod }]") },
    facts: { gateway: { "workload.mode": "statefulset", "target-allocator.enabled": true } },
  },
});

function scraping(job: string): string {
  return exampleTier({
    receivers: `prometheus: { config: { scrape_configs: [{ job_name: pods, ${job} }] } }`,
    pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
  });
}
