import { integerFact } from "../../facts/sheet";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { exportersInUse, sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

/** What a backend under load takes for one request, about. Our assumption: upstream names no figure. */
const secondsPerRequest = 0.1;
/** Kubernetes' own, and the chart's, where nobody says otherwise. */
const usualGrace = 30;

export const terminationGrace = rule({
  id: "wl/termination-grace",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const slowest = slowestQueue(tier);
    if (!slowest || slowest.seconds <= usualGrace) return;
    const grace = integerFact(tier.facts, "termination-grace");
    if (grace === null) yield { ask: "termination-grace", tier: tier.id };
    if (grace === null || slowest.seconds <= grace) return;
    const { exporter, seconds } = slowest;
    yield {
      at: { deploy: "termination-grace" },
      params: { exporter: exporter.id, seconds, grace },
      fixes: [
        {
          id: "wait",
          params: { seconds },
          safety: "review",
          edits: [{ tier: tier.id, fact: "termination-grace", value: seconds }],
        },
      ],
    };
  },
});

const tierWithQueue = (size: number) =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { queue_size: ${size} } }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A pod has time to empty its queues when it ends",
      why: "A collector that is told to end sends what is in its queues, then exits. When the grace period is over before that, Kubernetes kills it, and the rest is lost: at each rollout, when the backend is slow and queues are full. The estimate is queue size ÷ consumers × 100 ms a request, our assumption. A queue with `storage` is on disk and picks up where it stopped.",
      messages: {
        default:
          "A full queue of `{exporter}` takes about {seconds, number} s to empty, and the pod is killed after {grace, number} s: the rest is lost at each rollout.",
      },
      fixes: { wait: "Wait up to {seconds, number} seconds" },
    },
    ko: {
      title: "파드가 종료될 때 큐를 비울 시간이 있음",
      why: "종료 요청을 받은 Collector는 큐에 있는 데이터를 보낸 다음 종료합니다. 그 전에 유예 시간이 끝나면 쿠버네티스가 강제로 종료하고 남은 데이터는 사라집니다. 백엔드가 느려 큐가 차 있으면 롤아웃 때마다 일어납니다. 추정값은 큐 크기 ÷ 소비자 수 × 요청당 100ms이며, 이 시간은 저희의 가정입니다. `storage` 항목을 쓰는 큐는 디스크에 있으므로 멈춘 곳부터 이어서 보냅니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 가득 찬 큐를 비우는 데 약 {seconds, number}초가 걸리지만 파드는 {grace, number}초 뒤에 강제 종료됩니다. 롤아웃 때마다 남은 데이터가 사라집니다.",
      },
      fixes: { wait: "최대 {seconds, number}초까지 대기" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper",
  bad: { tiers: { gateway: tierWithQueue(5000) }, facts: { gateway: { "termination-grace": 30 } } },
  good: { tiers: { gateway: tierWithQueue(5000) }, facts: { gateway: { "termination-grace": 60 } } },
});

/** The queue in memory that takes longest to empty, counted in requests. */
function slowestQueue(tier: Tier): { readonly exporter: Component; readonly seconds: number } | null {
  const queues = exportersInUse(tier).flatMap((exporter) => {
    const queue = sendingQueueOf(exporter);
    if (!queue?.enabled || queue.storage !== null || queue.sizer !== "requests") return [];
    if (queue.size === null || queue.consumers === null || queue.consumers < 1) return [];
    return [{ exporter, seconds: Math.ceil((queue.size / queue.consumers) * secondsPerRequest) }];
  });
  return queues.toSorted((a, b) => b.seconds - a.seconds)[0] ?? null;
}
