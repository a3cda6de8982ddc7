import { at } from "../../base/json";
import { integerFact } from "../../facts/sheet";
import { hopsFrom } from "../../topology/query";
import type { Component, Tier } from "../../topology/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendingQueueOf, type SendingQueue } from "../shared/queues";
import { mentions } from "../shared/refs";
import { itemsPerRequest } from "../shared/request-size";
import { spansPerPod } from "../shared/sampling-load";
import type { RuleDocs } from "../types";

export const agentSmallerThanOutage = rule({
  id: "queue/agent-smaller-than-outage",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers) {
      for (const hop of hopsFrom(topology, tier.id)) {
        const to = topology.tiers.find(({ id }) => id === hop.to);
        const queue = sendingQueueOf(hop.from);
        if (!to || to.id === tier.id || !queue?.enabled || !hop.signals.includes("traces")) continue;
        if (itemsHeld(queue, tier, hop.from, 1) === null) continue;
        const rollout = integerFact(to.facts, "rollout.duration");
        if (rollout === null) {
          yield { ask: "rollout.duration", tier: to.id };
          continue;
        }
        const rate = spansPerPod(tier);
        if (typeof rate !== "number") {
          yield rate;
          continue;
        }
        const held = itemsHeld(queue, tier, hop.from, rate);
        if (held === null || rate === 0 || held / rate >= rollout) continue;
        yield {
          tier: tier.id,
          at: { yaml: hop.from.at, part: "key" },
          params: { exporter: hop.from.id, to: to.id, seconds: Math.floor(held / rate), rollout },
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "An agent's queue lasts through a rollout of the gateway",
      why: "While the gateway is rolled out, agents keep what they cannot send in their queues. A queue that is full before the gateway is back refuses what comes next, and what applications do not repeat is lost, in every rollout. The estimate assumes that nothing gets through for as long as the rollout takes; a rolling update with spare pods is kinder than that.",
      messages: {
        default:
          "The queue of `{exporter}` is full after {seconds, number} s, but a rollout of `{to}` takes {rollout, number} s: what comes after that is refused.",
      },
      fixes: {},
    },
    ko: {
      title: "에이전트의 큐가 게이트웨이 롤아웃 동안 버팀",
      why: "게이트웨이를 롤아웃하는 동안 에이전트는 보내지 못한 데이터를 큐에 둡니다. 게이트웨이가 돌아오기 전에 큐가 가득 차면 그 뒤의 데이터를 거부하고, 애플리케이션이 다시 보내지 않으면 롤아웃 때마다 사라집니다. 이 추정은 롤아웃 내내 아무것도 전송되지 않는다고 가정합니다. 여유 파드가 있는 롤링 업데이트는 이보다 사정이 낫습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 큐는 {seconds, number}초면 가득 차지만 `{to}` 티어의 롤아웃은 {rollout, number}초 걸립니다. 그 뒤에 오는 데이터는 거부됩니다.",
      },
      fixes: {},
    },
  },
  source: "derived: queue_size and sizer of sending_queue, load.spans-per-second, rollout.duration",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
            sending_queue: { sizer: items, queue_size: 20000, batch: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: {
      agent: { "load.spans-per-second": 50_000, "workload.nodes": 50 },
      gateway: { "rollout.duration": 120 },
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
            sending_queue: { sizer: items, queue_size: 200000, batch: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: {
      agent: { "load.spans-per-second": 50_000, "workload.nodes": 50 },
      gateway: { "rollout.duration": 120 },
    },
  },
});

/** How many spans the queue takes at `rate` a second; null: it cannot be known (requests of unknown size, bytes). */
function itemsHeld(queue: SendingQueue, tier: Tier, exporter: Component, rate: number): number | null {
  if (queue.size === null) return null;
  if (queue.sizer === "items") return queue.size;
  if (queue.sizer !== "requests" || at(queue.batch, "min_size") !== undefined) return null;
  const sizes = tier.pipelines
    .filter(
      ({ signal, exporters }) => signal === "traces" && exporters.some((ref) => mentions(ref, exporter)),
    )
    .map((pipeline) => itemsPerRequest(pipeline, rate));
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 || known.length < sizes.length ? null : queue.size * Math.min(...known);
}
