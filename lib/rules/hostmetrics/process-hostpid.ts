import { at } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const processHostpid = rule({
  id: "hostmetrics/process-hostpid",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (!isDaemonSet(tier)) return;
    for (const receiver of inUse(tier, "receiver", "host_metrics")) {
      const scraper = ["process", "processes"].find(
        (name) => at(receiver.config, "scrapers", name) !== undefined,
      );
      if (scraper === undefined || readsNode(receiver)) continue;
      const hostPid = booleanFact(tier.facts, "security.host-pid");
      if (hostPid === null) {
        yield { ask: "security.host-pid", tier: tier.id };
        return;
      }
      if (hostPid) continue;
      yield {
        at: { yaml: [...receiver.at, "scrapers", scraper], part: "key" },
        params: { receiver: receiver.id, scraper, tier: tier.id },
        related: [{ message: "namespace", anchor: { tier: tier.id, at: { deploy: "security.host-pid" } } }],
        fixes: [
          {
            id: "host-pid",
            safety: "review",
            edits: [{ tier: tier.id, fact: "security.host-pid", value: true }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Scrapers of processes see those of the node",
      why: "A container sees the processes of its own namespace, which are the collector alone. The scrapers `process` and `processes` read `/proc`, so without `hostPID` they report one process for a node that runs hundreds. With the node's root mounted and `root_path` set they read the node's own `/proc`, which shows all of them.",
      messages: {
        default:
          "Scraper `{scraper}` of `{receiver}` sees the processes of its own container only: the pods of `{tier}` neither share the node's processes nor have a `root_path`.",
        namespace: "The host's process namespace is off here.",
      },
      fixes: { "host-pid": "Share the node's process namespace" },
    },
    ko: {
      title: "프로세스 스크레이퍼가 노드의 프로세스를 봄",
      why: "컨테이너에서는 자기 네임스페이스의 프로세스, 곧 Collector만 보입니다. `process`와 `processes` 스크레이퍼는 `/proc`을 읽으므로 `hostPID` 없이는 프로세스가 수백 개인 노드에서도 하나만 보고합니다. 노드의 루트를 마운트하고 `root_path`를 지정하면 노드의 `/proc`을 읽어 모두 볼 수 있습니다.",
      messages: {
        default:
          "`{receiver}` 리시버의 `{scraper}` 스크레이퍼가 자기 컨테이너의 프로세스만 봅니다. `{tier}` 티어의 파드에 노드의 프로세스 네임스페이스도 `root_path`도 없습니다.",
        namespace: "여기에서 호스트 PID 네임스페이스가 꺼져 있습니다.",
      },
      fixes: { "host-pid": "노드의 프로세스 네임스페이스 사용" },
    },
  },
  source:
    "derived: the scrapers list /proc (contrib receiver/hostmetricsreceiver), which shows the processes of its namespace",
  bad: { tiers: { agent: measuring() }, facts: { agent: { "security.host-pid": false } } },
  good: { tiers: { agent: measuring() }, facts: { agent: { "security.host-pid": true } } },
});

function measuring(): string {
  return exampleTier({
    receivers: "host_metrics: { scrapers: { process: {} } }",
    pipelines: "metrics: { receivers: [host_metrics], exporters: [otlp_http] }",
  });
}

/** True where the receiver reads another `/proc` than the container's. */
function readsNode({ config }: Component): boolean {
  const root = at(config, "root_path") ?? "";
  return root !== "" && root !== "/";
}
