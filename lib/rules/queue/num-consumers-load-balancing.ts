import { at } from "../../base/json";
import { hopsFrom } from "../../topology/query";
import type { Hop } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

export const numConsumersLoadBalancing = rule({
  id: "queue/num-consumers-load-balancing",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers)
      for (const hop of hopsFrom(topology, tier.id)) {
        const consumers = consumersOf(hop);
        const streams = streamsOf(hop);
        if (consumers === null || streams === null || consumers <= streams) continue;
        yield {
          tier: tier.id,
          at: { yaml: hop.from.at, part: "key" },
          params: { exporter: hop.from.id, consumers, receiver: hop.receiver?.id ?? "", streams },
          fixes: [
            {
              id: "fewer-consumers",
              params: { streams },
              safety: "review",
              edits: [{ tier: tier.id, ...set([...queueAt(hop), "num_consumers"], streams) }],
            },
          ],
        };
      }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "An exporter has no more consumers than its receiver takes streams",
      why: "Each consumer of a sending queue sends one request at a time, as one gRPC stream. The receiver's `max_concurrent_streams` bounds the streams of one connection: consumers above it wait for one to end, hold their request in memory meanwhile, and time out under load. More connections, not more consumers, carry more.",
      messages: {
        default:
          "`{exporter}` sends with {consumers, number} consumers, but `{receiver}` takes {streams, number} streams on a connection: the others wait and time out under load.",
      },
      fixes: { "fewer-consumers": "Send with {streams, number} consumers" },
    },
    ko: {
      title: "익스포터의 컨슈머 수가 리시버의 스트림 한도 이하임",
      why: "전송 큐의 컨슈머는 한 번에 요청 하나를 gRPC 스트림 하나로 보냅니다. 리시버의 `max_concurrent_streams` 설정은 연결 하나의 스트림 수를 제한합니다. 이를 넘는 컨슈머는 다른 스트림이 끝나기를 기다리며 요청을 메모리에 붙들고 있다가 부하가 걸리면 시간 초과됩니다. 컨슈머가 아니라 연결을 늘려야 더 많이 보낼 수 있습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 컨슈머 {consumers, number}개로 보내지만 `{receiver}` 리시버는 연결당 스트림을 {streams, number}개만 받습니다. 나머지는 기다리다 시간 초과됩니다.",
      },
      fixes: { "fewer-consumers": "컨슈머 {streams, number}개로 전송" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        exporters:
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
            sending_queue: { num_consumers: 50 }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317", max_concurrent_streams: 16 } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
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
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317", max_concurrent_streams: 16 } } }
        exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

/** A load balancer sends each request on through an exporter of its own per pod, whose queue counts. */
function queueAt({ from }: Hop): readonly (string | number)[] {
  return from.canonical === "load_balancing"
    ? [...from.at, "protocol", "otlp", "sending_queue"]
    : [...from.at, "sending_queue"];
}

function consumersOf({ protocol, from }: Hop): number | null {
  if (protocol !== "grpc") return null;
  const balanced = from.canonical === "load_balancing" ? (at(from.config, "protocol", "otlp") ?? null) : null;
  const queue = sendingQueueOf(
    balanced === null ? from : { ...from, canonical: "otlp_grpc", config: balanced },
  );
  return queue?.enabled ? queue.consumers : null;
}

function streamsOf({ receiver, protocol }: Hop): number | null {
  if (protocol !== "grpc" || receiver === null) return null;
  const streams = at(receiver.config, "protocols", "grpc", "max_concurrent_streams");
  return typeof streams === "number" && streams > 0 ? streams : null;
}
