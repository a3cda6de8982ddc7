import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { pods, podsParams } from "../shared/pods-words";
import { singleReplicaFix } from "../shared/single-replica-fix";
import type { RuleDocs } from "../types";
import { poolOf } from "./pool-of";

export const statsdOnGateway = rule({
  id: "singleton/statsd-on-gateway",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "statsd")) {
      const replicas = poolOf(tier);
      if (replicas === null) return;
      if ("ask" in replicas) {
        yield replicas;
        return;
      }
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, tier: tier.id, ...podsParams(replicas) },
        fixes: [singleReplicaFix(tier)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "StatsD messages of one client are summed up in one place",
      why: "StatsD sends single increments and timings, and the receiver sums them up over an interval. Behind a balancer the messages of one client reach different pods, and each reports a sum of its own under the same name: gauges jump between the pods' last values, counters and percentiles are those of a part. Run the receiver on the agents, where a client always reaches the same one.",
      messages: {
        default: `Each of the ${pods.en} of \`{tier}\` sums up the part of the StatsD messages that \`{receiver}\` happened to get: gauges and percentiles are wrong. Run it on agents.`,
      },
      fixes: { "single-replica": "Let one pod of `{to}` sum up" },
    },
    ko: {
      title: "한 클라이언트의 StatsD 메시지를 한곳에서 집계함",
      why: "StatsD는 증가분과 측정값을 하나씩 보내고, 리시버가 이를 주기마다 집계합니다. 로드 밸런서 뒤에서는 한 클라이언트의 메시지가 여러 파드로 흩어지고, 파드마다 같은 이름으로 자기 집계를 보고합니다. 게이지는 파드별 마지막 값 사이를 오가고 카운터와 백분위수는 일부만 반영합니다. 클라이언트가 항상 같은 곳에 닿는 에이전트에서 이 리시버를 실행합니다.",
      messages: {
        default: `\`{tier}\` 티어의 ${pods.ko}가 \`{receiver}\` 리시버로 받은 StatsD 메시지를 따로 집계합니다. 게이지와 백분위수가 틀리므로 에이전트에서 실행합니다.`,
      },
      fixes: { "single-replica": "`{to}` 티어를 파드 하나로 집계" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver",
  bad: { tiers: { gateway: summing() } },
  good: { tiers: { agent: summing() } },
});

function summing(): string {
  return exampleTier({
    receivers: 'statsd: { endpoint: "${env:MY_POD_IP}:8125" }',
    pipelines: "metrics: { receivers: [statsd], exporters: [otlp_http] }",
  });
}
