import { booleanFact } from "../../facts/sheet";
import { rule } from "../define";
import { plainPair } from "../shared/plain-pair";
import type { RuleDocs } from "../types";

export const kafkaBuffer = rule({
  id: "arch/kafka-buffer",
  scope: "topology",
  severity: "info",
  *check({ tiers, hops }) {
    const told = new Set<string>();
    for (const hop of hops) {
      const from = tiers.find(({ id }) => id === hop.from.tier);
      const pair = `${hop.from.tier}\n${hop.to}`;
      if (!from || from.id === hop.to || told.has(pair)) continue;
      if (booleanFact(from.facts, "load.loss-acceptable") !== false) continue;
      told.add(pair);
      yield {
        tier: from.id,
        at: { hop: hop.id },
        params: { from: from.id, to: hop.to, exporter: hop.from.id },
      };
    }
  },
});

const pair = plainPair();

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Where no loss is acceptable, a message queue stands between tiers",
      why: "Between tiers data is in the sender's queue or on the wire. A long outage fills the queue, a lost node takes it along, even from disk. A message queue such as Kafka takes data over at once, keeps copies on several machines, and lets the next tier read when it is ready. It is one more system to run: for most telemetry a queue on disk is enough.",
      messages: {
        default:
          "`{from}` must not lose data, but hands it to `{to}` by `{exporter}`: a long outage or a lost node loses what is queued. Kafka between the tiers would keep it.",
      },
      fixes: {},
    },
    ko: {
      title: "손실이 허용되지 않으면 티어 사이에 메시지 큐를 둠",
      why: "티어 사이의 데이터는 보내는 쪽 큐나 네트워크에 있습니다. 장애가 길어지면 큐가 가득 차고, 노드를 잃으면 디스크에 있던 큐까지 함께 사라집니다. Kafka 같은 메시지 큐는 데이터를 바로 넘겨받아 여러 서버에 복제해 두고, 다음 티어가 준비되면 읽게 합니다. 다만 운영할 시스템이 하나 늘어나므로 대부분의 텔레메트리에는 디스크 큐로 충분합니다.",
      messages: {
        default:
          "`{from}` 티어는 데이터를 잃으면 안 되지만 `{exporter}` 익스포터로 `{to}` 티어에 직접 보냅니다. 장애가 길거나 노드를 잃으면 큐의 데이터가 사라집니다. 사이에 Kafka를 두면 보존됩니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/resiliency/",
  bad: {
    tiers: pair,
    facts: { agent: { "load.loss-acceptable": false }, gateway: { "service.name": "otel-gateway" } },
  },
  good: {
    tiers: pair,
    facts: { agent: { "load.loss-acceptable": true }, gateway: { "service.name": "otel-gateway" } },
  },
});
