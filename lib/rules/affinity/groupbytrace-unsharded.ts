import { exampleTier } from "../shared/example-tier";
import { rule } from "../define";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { headless, sending } from "./examples";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { splitStateReports } from "./split-state-reports";

export const groupbytraceUnsharded = rule({
  id: "affinity/groupbytrace-unsharded",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    yield* splitStateReports(topology, catalogue, {
      signal: "traces",
      holds: ({ canonical }) => canonical === "groupbytrace",
      keys: ["traceID"],
    });
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All spans of a trace reach one pod that groups by trace",
      why: "`groupbytrace` waits in the memory of one pod for the spans of a trace and passes them on as one. Where an exporter spreads a trace over several pods, each of them waits for its part, holds it for the whole `wait_duration` and then passes on a group with holes. What comes behind takes that for the whole trace.",
      messages: {
        default: `\`{component}\` on \`{to}\` collects whole traces, but \`{exporter}\` spreads the spans of one trace over ${pods.en}: it passes on parts of traces as if they were whole.`,
        component: "`{component}` collects here.",
        hop: "The spans of one trace part on this hop.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).en,
    },
    ko: {
      title: "한 트레이스의 모든 스팬이 트레이스별로 묶는 파드 하나에 모임",
      why: "`groupbytrace` 프로세서는 파드 하나의 메모리에서 트레이스의 스팬을 기다렸다가 한 덩어리로 넘깁니다. 익스포터가 한 트레이스를 여러 파드에 나누어 보내면 파드마다 일부만 기다리고, `wait_duration` 동안 붙잡아 둔 뒤 빈 곳이 있는 묶음을 넘깁니다. 그다음 단계는 그것을 트레이스 전체로 받아들입니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{component}\` 프로세서는 트레이스 전체를 모으지만, \`{exporter}\` 익스포터가 한 트레이스의 스팬을 ${pods.ko}에 나누어 보냅니다. 트레이스의 일부가 전체인 것처럼 전달됩니다.`,
        component: "`{component}` 프로세서가 여기에서 모읍니다.",
        hop: "한 트레이스의 스팬이 이 구간에서 나뉩니다.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).ko,
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor",
  bad: { tiers: { agent: sending(null, "traces"), gateway: grouping() } },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: grouping() }, facts: headless },
});

function grouping(): string {
  return exampleTier({
    processors: "groupbytrace: { wait_duration: 10s }",
    pipelines: "traces: { receivers: [otlp], processors: [groupbytrace], exporters: [otlp_http] }",
  });
}
