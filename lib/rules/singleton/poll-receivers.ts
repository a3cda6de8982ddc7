import type { Json } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import { pods, podsParams } from "../shared/pods-words";
import { singleReplicaFix } from "../shared/single-replica-fix";
import type { RuleDocs } from "../types";
import { poolOf } from "./pool-of";

export const pollReceivers = rule({
  id: "singleton/poll-receivers",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const receivers = pollers(tier);
    if (isDaemonSet(tier)) {
      for (const receiver of receivers)
        yield {
          at: { yaml: receiver.at, part: "key" },
          message: "nodes",
          params: { receiver: receiver.id, tier: tier.id },
        };
      return;
    }
    for (const receiver of receivers) {
      const replicas = poolOf(tier);
      if (replicas === null) return;
      if ("ask" in replicas) {
        yield replicas;
        return;
      }
      yield {
        at: { yaml: receiver.at, part: "key" },
        message: "pods",
        params: { receiver: receiver.id, tier: tier.id, ...podsParams(replicas) },
        fixes: [singleReplicaFix(tier)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What is polled over the network is polled once",
      why: "Receivers that ask a database, a URL or a cloud's API do so from every pod they run in. The thing that is asked answers each of them: its load, the calls that a cloud bills and the metrics grow with the number of pods, and series of the same name come from several pods. Run such receivers in a release of one pod, or beside what they ask.",
      messages: {
        nodes:
          "`{receiver}` runs on every node of `{tier}` and each copy polls the same thing: its load and its metrics come as often as there are nodes. Run it in one pod.",
        pods: `\`{receiver}\` runs in each of the ${pods.en} of \`{tier}\` and each polls the same thing: its load and its metrics come more than once. Run it in one pod.`,
      },
      fixes: { "single-replica": "Let one pod of `{to}` poll" },
    },
    ko: {
      title: "네트워크로 조회하는 대상은 한 번만 조회함",
      why: "데이터베이스, URL, 클라우드 API를 조회하는 리시버는 실행되는 모든 파드에서 조회합니다. 조회 대상은 파드마다 응답하므로 부하와 클라우드 호출 비용, 메트릭이 파드 수만큼 늘고, 같은 이름의 시계열이 여러 파드에서 나옵니다. 이런 리시버는 파드 하나짜리 릴리스나 조회 대상 옆에서 실행합니다.",
      messages: {
        nodes:
          "`{receiver}` 리시버가 `{tier}` 티어의 모든 노드에서 같은 대상을 조회합니다. 부하와 메트릭이 노드 수만큼 늘어나므로 파드 하나에서 실행합니다.",
        pods: `\`{tier}\` 티어의 ${pods.ko}마다 \`{receiver}\` 리시버가 같은 대상을 조회합니다. 부하와 메트릭이 파드 수만큼 늘어나므로 파드 하나에서 실행합니다.`,
      },
      fixes: { "single-replica": "`{to}` 티어를 파드 하나로 조회" },
    },
  },
  source:
    "derived: https://opentelemetry.io/docs/collector/scaling/ says of scrapers that each collector asks the same endpoints; the same holds for all that polls",
  bad: { tiers: { gateway: polling('postgresql: { endpoint: "db.shop:5432" }') } },
  good: {
    tiers: { gateway: polling('postgresql: { endpoint: "db.shop:5432" }') },
    facts: { gateway: { "workload.replicas": 1 } },
  },
});

function polling(receiver: string): string {
  return exampleTier({
    receivers: receiver,
    pipelines: `metrics: { receivers: [${receiver.split(":")[0] ?? ""}], exporters: [otlp_http] }`,
  });
}

/** They ask one thing whose address stands in their settings. */
const remote = (
  "http_check tcp_check tls_check icmpcheckreceiver sqlquery redis postgresql mysql mongodb oracledb sqlserver saphana " +
  "elasticsearch couchdb riak aerospike memcached rabbitmq kafka_metrics zookeeper nginx apache haproxy bigip vcenter snmp " +
  "redfish purefa purefb nsxt splunk_enterprise apache_spark flink_metrics"
).split(" ");
/** They ask an account of a cloud or a service, which is one wherever they run. */
const accounts =
  "aws_cloudwatch azure_monitor googlecloudmonitoring google_cloud_spanner mongodb_atlas github gitlab".split(
    " ",
  );

function pollers(tier: Tier): readonly Component[] {
  return [
    ...remote.flatMap((type) => inUse(tier, "receiver", type)).filter(({ config }) => isElsewhere(config)),
    ...accounts.flatMap((type) => inUse(tier, "receiver", type)),
  ];
}

/** True where an address leads out of the pod for sure; one in a variable may differ from pod to pod. */
function isElsewhere(config: Json): boolean {
  const settings = JSON.stringify(config);
  const hasAddress = /"[^"]*(endpoint|host|url|datasource|brokers|server|targets)[^"]*":/i.test(settings);
  return hasAddress && !/\$\{|localhost|127\.0\.0\.1|::1|unix:|\.sock/i.test(settings);
}
