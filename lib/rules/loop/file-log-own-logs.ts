import { at } from "../../base/json";
import { textFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { readsOwnLog } from "../shared/reads-own-log";
import type { FixReport, RuleDocs } from "../types";

export const fileLogOwnLogs = rule({
  id: "loop/file-log-own-logs",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const [debug] = inUse(tier, "exporter", "debug");
    if (!debug) return;
    for (const receiver of inUse(tier, "receiver", "file_log").filter(readsOwnLog)) {
      yield {
        at: { yaml: [...receiver.at, "include"], part: "key" },
        params: { receiver: receiver.id, debug: debug.id },
        related: [
          {
            message: "writer",
            params: { debug: debug.id },
            anchor: { tier: tier.id, at: { yaml: debug.at, part: "key" } },
          },
        ],
        fixes: leaveOutOwn(tier, receiver),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector does not collect what it logs about collecting",
      why: "`debug` writes a line into the collector's own log for what passes. Where the agent reads the logs of all pods, it reads that line, sends it through its pipelines, and `debug` writes the next one: even an idle node fills its disk and its backend with lines about lines. The official chart leaves its own pods out unless `includeCollectorLogs` is set.",
      messages: {
        default:
          "`{receiver}` reads the logs of all pods, also the collector's own, into which `{debug}` writes: each line makes new lines, without end. Leave its own pods out.",
        writer: "`{debug}` writes into the log.",
      },
      fixes: { "leave-out": "Leave out the pods of release `{release}`" },
    },
    ko: {
      title: "컬렉터가 수집에 대해 남긴 자기 로그를 수집하지 않음",
      why: "`debug` 익스포터는 지나가는 데이터에 대해 컬렉터 자신의 로그에 한 줄을 씁니다. 에이전트가 모든 파드의 로그를 읽으면 그 줄도 읽어 파이프라인으로 보내고, `debug` 익스포터가 다시 다음 줄을 씁니다. 한가한 노드에서도 로그에 대한 로그로 디스크와 백엔드가 찹니다. 공식 차트는 `includeCollectorLogs` 값을 켜지 않으면 자기 파드를 제외합니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 모든 파드의 로그를 읽으며, `{debug}` 익스포터가 쓰는 컬렉터 자신의 로그도 포함됩니다. 한 줄이 새로운 줄을 끝없이 만듭니다. 자기 파드를 제외하십시오.",
        writer: "`{debug}` 익스포터가 로그에 씁니다.",
      },
      fixes: { "leave-out": "`{release}` 릴리스의 파드 제외" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: { tiers: { agent: collecting("") } },
  good: { tiers: { agent: collecting(", exclude: [/var/log/pods/otel_agent*_*/*/*.log]") } },
});

function collecting(exclude: string): string {
  return exampleTier({
    receivers: `otlp: { protocols: { grpc: {} } }\nfile_log: { include: [/var/log/pods/*/*/*.log]${exclude} }`,
    exporters: 'otlp_http: { endpoint: "https://otlp.example.com" }\ndebug: {}',
    pipelines:
      "logs: { receivers: [file_log], exporters: [otlp_http] }\ntraces: { receivers: [otlp], exporters: [otlp_http, debug] }",
  });
}

/** Folders of logs are called `<namespace>_<pod>_<uid>`, and pods begin with the release. Nothing is guessed. */
function leaveOutOwn(tier: Tier, { at: place, config }: Component): readonly FixReport[] {
  const namespace = textFact(tier.facts, "workload.namespace");
  const release = textFact(tier.facts, "workload.release");
  const include = JSON.stringify(at(config, "include"));
  if (namespace === null || release === null || include.includes("/var/log/containers/")) return [];
  const exclude = [`/var/log/pods/${namespace}_${release}*_*/*/*.log`];
  return [
    {
      id: "leave-out",
      params: { release },
      safety: "review",
      edits: [inTier(tier.id, set([...place, "exclude"], exclude))],
    },
  ];
}
