import { at, isList, isMap } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import type { Report, RuleDocs } from "../types";

export const receiverSameSource = rule({
  id: "dup/receiver-same-source",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    yield* pairs(tier, inUse(tier, "receiver", "file_log"), "files", sharedPattern);
    yield* pairs(tier, inUse(tier, "receiver", "host_metrics"), "scraper", sharedScraper);
    const [host] = inUse(tier, "receiver", "host_metrics");
    const kubelet = inUse(tier, "receiver", "kubelet_stats").find(measuresNode);
    if (host && kubelet && scrapersOf(host).some((scraper) => ["cpu", "memory"].includes(scraper)))
      yield { ...told(tier, host, kubelet, "node", ""), severity: "info" };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each source is read by one receiver",
      why: "Two receivers that read the same files or the same figures of a node each make their own records of them: they are stored and paid for twice, and counts over logs are doubled. `host_metrics` and `kubelet_stats` tell of CPU, memory and network of the node under different names; that is no fault, but seldom are both looked at.",
      messages: {
        files:
          "`{second}` reads the same files as `{first}` (`{what}`): every line arrives twice. Keep one of them, or let `exclude` part them.",
        scraper:
          "`{second}` runs the scraper `{what}` that `{first}` runs already: every point arrives twice. Keep it in one of them.",
        node: "`{second}` measures the node, as `{first}` does: CPU, memory and network of every node are stored twice, under two names. Leave `node` out of `metric_groups` if one is enough.",
        other: "`{first}` reads it here.",
      },
      fixes: {},
    },
    ko: {
      title: "출처마다 읽는 리시버가 하나임",
      why: "같은 파일이나 노드의 같은 수치를 두 리시버가 읽으면 각자 레코드를 만듭니다. 두 번 저장되어 비용도 두 배가 되고 로그 개수도 두 배로 집계됩니다. `host_metrics` 및 `kubelet_stats` 리시버는 노드의 CPU, 메모리, 네트워크를 서로 다른 이름으로 알려 줍니다. 잘못은 아니지만 둘 다 보는 경우는 드뭅니다.",
      messages: {
        files:
          "`{second}` 리시버가 `{first}` 리시버와 같은 파일을 읽습니다(`{what}`). 모든 줄이 두 번 도착합니다. 하나만 남기거나 `exclude` 설정으로 나누십시오.",
        scraper:
          "`{second}` 리시버가 `{first}` 리시버에 이미 있는 `{what}` 스크레이퍼를 실행합니다. 모든 값이 두 번 도착합니다. 한쪽에만 두십시오.",
        node: "`{second}` 리시버가 `{first}` 리시버처럼 노드를 측정합니다. 노드의 CPU, 메모리, 네트워크가 두 이름으로 저장됩니다. 하나면 충분할 때는 `metric_groups` 목록에서 `node` 항목을 빼십시오.",
        other: "`{first}` 리시버가 여기에서 읽습니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/",
  bad: { tiers: { agent: reading("/var/log/pods/*/*/*.log") } },
  good: { tiers: { agent: reading("/var/log/syslog") } },
});

function reading(other: string): string {
  return exampleTier({
    receivers: `file_log: { include: [/var/log/pods/*/*/*.log] }\nfile_log/2: { include: [${other}] }`,
    pipelines: "logs: { receivers: [file_log, file_log/2], exporters: [otlp_http] }",
  });
}

/** Each receiver that shares a source with one before it, told once. */
function* pairs(
  tier: Tier,
  receivers: readonly Component[],
  message: string,
  shared: (first: Component, second: Component) => string | null,
): Iterable<Report> {
  for (const [index, second] of receivers.entries()) {
    for (const first of receivers.slice(0, index)) {
      const what = shared(first, second);
      if (what === null) continue;
      yield told(tier, first, second, message, what);
      break;
    }
  }
}

function told(tier: Tier, first: Component, second: Component, message: string, what: string): Report {
  return {
    at: { yaml: second.at, part: "key" },
    message,
    params: { first: first.id, second: second.id, what },
    related: [
      {
        message: "other",
        params: { first: first.id },
        anchor: { tier: tier.id, at: { yaml: first.at, part: "key" } },
      },
    ],
  };
}

/** What is left out differently, or is a matter of age, may part the files. */
function sharedPattern(first: Component, second: Component): string | null {
  const parting = ["exclude", "exclude_older_than", "ordering_criteria", "header", "start_at"];
  if (parting.some((key) => JSON.stringify(at(first.config, key)) !== JSON.stringify(at(second.config, key))))
    return null;
  const patterns = at(first.config, "include");
  const others = at(second.config, "include");
  if (!isList(patterns) || !isList(others)) return null;
  const found = patterns.find((pattern) => others.includes(pattern));
  return typeof found === "string" && !found.includes("${") ? found : null;
}

/** Scrapers that pick what they measure may each pick something else. */
function sharedScraper(first: Component, second: Component): string | null {
  const others = scrapersOf(second);
  return (
    scrapersOf(first).find((scraper) => {
      const [a, b] = [first, second].map(({ config }) => at(config, "scrapers", scraper));
      return others.includes(scraper) && JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
    }) ?? null
  );
}

function scrapersOf({ config }: Component): readonly string[] {
  const scrapers = at(config, "scrapers");
  return isMap(scrapers) ? Object.keys(scrapers) : [];
}

/** By default `kubelet_stats` tells of containers, pods and the node. */
function measuresNode({ config }: Component): boolean {
  const groups = at(config, "metric_groups");
  return groups === undefined || (isList(groups) && groups.includes("node"));
}
