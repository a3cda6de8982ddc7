import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { sending } from "./examples";
import { loadBalanceFixes } from "./load-balance-fixes";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { moveToSenderFixes, moveToSenderWords } from "./move-to-sender-fix";
import { seriesKeys } from "./series-keys";
import { singleReplicaFix } from "../shared/single-replica-fix";
import { splitStateReports } from "./split-state-reports";

export const cumulativeToDeltaGateway = rule({
  id: "affinity/cumulative-to-delta-gateway",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    yield* splitStateReports(topology, catalogue, {
      signal: "metrics",
      holds: ({ canonical }) => canonical === "cumulative_to_delta",
      keys: seriesKeys,
      fixes: (split) => [
        ...moveToSenderFixes(split, topology.hops),
        ...loadBalanceFixes({ ...split, catalogue, keys: seriesKeys }),
        singleReplicaFix(split.to),
      ],
    });
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All points of a series reach one cumulative_to_delta",
      why: "`cumulative_to_delta` subtracts the last value of a series, which it keeps in the memory of one pod. Where the points of a series go to several pods, each subtracts a value that is older than the one before: increases are counted twice or more. On an agent every series has one pod; on a pool, an exporter that routes by series gives it one.",
      messages: {
        default: `\`{component}\` on \`{to}\` subtracts the point before, but \`{exporter}\` spreads the points of one series over ${pods.en}: increases are counted several times.`,
        component: "`{component}` subtracts here.",
        hop: "The points of one series part on this hop.",
      },
      fixes: {
        ...loadBalanceWords(routingKeyWords.streamID).en,
        "move-to-sender": moveToSenderWords.en,
      },
    },
    ko: {
      title: "한 시계열의 모든 포인트가 cumulative_to_delta 하나에 모임",
      why: "`cumulative_to_delta` 프로세서는 파드 하나의 메모리에 둔 시계열의 직전 값을 뺍니다. 한 시계열의 포인트가 여러 파드로 가면 파드마다 더 오래된 값을 빼므로 증가분이 두 번 이상 집계됩니다. 에이전트에서는 시계열마다 파드가 하나이고, 풀에서는 시계열 단위로 라우팅하는 익스포터를 쓰면 하나가 됩니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{component}\` 프로세서는 직전 값을 빼지만, \`{exporter}\` 익스포터가 한 시계열의 포인트를 ${pods.ko}에 나누어 보냅니다. 증가분이 여러 번 집계됩니다.`,
        component: "`{component}` 프로세서가 여기에서 뺍니다.",
        hop: "한 시계열의 포인트가 이 구간에서 나뉩니다.",
      },
      fixes: {
        ...loadBalanceWords(routingKeyWords.streamID).ko,
        "move-to-sender": moveToSenderWords.ko,
      },
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: {
    tiers: {
      agent: sending(null, "metrics"),
      gateway: exampleTier({
        processors: "cumulative_to_delta: {}",
        pipelines:
          "metrics: { receivers: [otlp], processors: [cumulative_to_delta], exporters: [otlp_http] }",
      }),
    },
  },
  good: {
    tiers: {
      agent: exampleTier({
        processors: "cumulative_to_delta: {}",
        exporters:
          "otlp_grpc/gateway:\n  endpoint: otel-gateway.observability.svc.cluster.local:4317\n  tls: { insecure: true }",
        pipelines:
          "metrics: { receivers: [otlp], processors: [cumulative_to_delta], exporters: [otlp_grpc/gateway] }",
      }),
      gateway: exampleTier({ pipelines: "metrics: { receivers: [otlp], exporters: [otlp_http] }" }),
    },
  },
});
