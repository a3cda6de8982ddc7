import { signals, type Signal } from "../../catalogue/types";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { pods } from "../shared/pods-words";
import type { RuleDocs, Severity } from "../types";
import { sending } from "./examples";
import { loadBalanceFixes } from "./load-balance-fixes";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { moveToSenderFixes, moveToSenderWords } from "./move-to-sender-fix";
import { seriesKeys } from "./series-keys";
import { singleReplicaFix } from "../shared/single-replica-fix";
import { splitStateReports } from "./split-state-reports";

export const deltaToCumulativeGateway = rule({
  id: "affinity/delta-to-cumulative-gateway",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    for (const signal of signals) {
      yield* splitStateReports(topology, catalogue, {
        signal,
        holds: (component) => aggregates(component, signal),
        keys: anyKey,
        severity: (canonical) => severities.get(canonical) ?? "warning",
        fixes: (split) => [
          ...moveToSenderFixes(split, topology.hops),
          ...(signal === "metrics" ? loadBalanceFixes({ ...split, catalogue, keys: seriesKeys }) : []),
          singleReplicaFix(split.to),
        ],
      });
    }
  },
});

/** Somebody who balances by a key has thought of what belongs together. */
const anyKey = [...seriesKeys, "traceID"] as const;

/** What is wrong for certain, and where only more comes out than would from one pod; the rest is in between. */
const severities: ReadonlyMap<string, Severity> = new Map([
  ["delta_to_cumulative", "error"],
  ["delta_to_rate", "error"],
  ["interval", "error"],
  ["log_dedup", "info"],
]);

/** `signal_to_metrics` is not among them: it names the pod that wrote each series. */
function aggregates({ canonical, config }: Component, signal: Signal): boolean {
  switch (canonical) {
    case "delta_to_cumulative":
    case "delta_to_rate":
    case "interval":
      return signal === "metrics";
    case "metrics_transform":
      return signal === "metrics" && JSON.stringify(config).includes('"aggregate_label');
    case "log_dedup":
      return signal === "logs";
    case "count":
    case "sum":
      return true;
    default:
      return false;
  }
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All points of an aggregation reach one pod",
      why: "Processors that add up, convert or thin out series, and connectors that count, know only what went through their own pod. Where equal data goes to several pods, each gives out its own partial result under the same name: sums are too small and jump, points come out of order, duplicates stay. On an agent every series has one pod; on a pool, an exporter that routes by series gives it one.",
      messages: {
        default: `\`{component}\` on \`{to}\` sums up what its own pod sees, but \`{exporter}\` spreads equal data over ${pods.en}: each pod gives out a partial result under the same name.`,
        component: "`{component}` aggregates here.",
        hop: "Equal data parts on this hop.",
      },
      fixes: {
        ...loadBalanceWords(routingKeyWords.streamID).en,
        "move-to-sender": moveToSenderWords.en,
      },
    },
    ko: {
      title: "집계할 모든 포인트가 파드 하나에 모임",
      why: "시계열을 더하거나 변환하거나 솎아 내는 프로세서와 개수를 세는 커넥터는 자기 파드를 지나간 데이터만 압니다. 같은 데이터가 여러 파드로 가면 파드마다 같은 이름으로 부분 결과를 내보냅니다. 합계가 작아지고 오르내리며, 포인트의 순서가 어긋나고 중복이 남습니다. 에이전트에서는 시계열마다 파드가 하나이고, 풀에서는 시계열 단위로 라우팅하는 익스포터를 쓰면 하나가 됩니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{component}\` 컴포넌트는 자기 파드의 데이터만 집계하지만, \`{exporter}\` 익스포터가 같은 데이터를 ${pods.ko}에 나누어 보냅니다. 파드마다 같은 이름으로 부분 결과를 내보냅니다.`,
        component: "`{component}` 컴포넌트가 여기에서 집계합니다.",
        hop: "같은 데이터가 이 구간에서 나뉩니다.",
      },
      fixes: {
        ...loadBalanceWords(routingKeyWords.streamID).ko,
        "move-to-sender": moveToSenderWords.ko,
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor",
  bad: { tiers: { agent: sending(null, "metrics"), gateway: adding() } },
  good: {
    tiers: { agent: sending("streamID", "metrics"), gateway: adding() },
    facts: { gateway: { "service.headless": "beside" } },
  },
});

function adding(): string {
  return exampleTier({
    processors: "delta_to_cumulative: {}",
    pipelines: "metrics: { receivers: [otlp], processors: [delta_to_cumulative], exporters: [otlp_http] }",
  });
}
