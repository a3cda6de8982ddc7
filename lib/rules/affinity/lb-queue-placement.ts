import { at, isMap } from "../../base/json";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import type { RuleDocs } from "../types";
import { balancing, taking } from "./examples";

export const lbQueuePlacement = rule({
  id: "affinity/lb-queue-placement",
  scope: "component",
  severity: "warning",
  *check({ component, tier }) {
    if (component.kind !== "exporter" || component.canonical !== "load_balancing") return;
    const inner = at(component.config, "protocol", "otlp", "sending_queue");
    const outer = at(component.config, "sending_queue");
    if (!isMap(inner) || inner["enabled"] === false || outer !== undefined) return;
    const path = [...component.at, "protocol", "otlp", "sending_queue"];
    const retry = at(component.config, "retry_on_failure");
    yield {
      at: { yaml: path, part: "key" },
      params: { exporter: component.id },
      fixes: [
        {
          id: "move-out",
          safety: "review",
          edits: [
            set([...component.at, "sending_queue"], { enabled: true, ...inner }),
            ...(retry === undefined ? [set([...component.at, "retry_on_failure"], { enabled: true })] : []),
            set(path, { enabled: false }),
          ].map((edit) => inTier(tier.id, edit)),
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A load balancer queues before it picks a pod",
      why: "A queue under `protocol.otlp` belongs to one backend. When that pod goes away, in a rollout or by an autoscaler, what waits there is lost. A queue and retries at the top of the exporter hold data before a pod is picked: what failed is routed again, to a pod that lives.",
      messages: {
        default:
          "`{exporter}` queues for each pod only, under `protocol.otlp`: what waits for a pod that goes away is lost. Queue and retry at the top of the exporter instead.",
      },
      fixes: { "move-out": "Queue and retry before a pod is picked" },
    },
    ko: {
      title: "로드 밸런서가 파드를 고르기 전에 큐에 넣음",
      why: "`protocol.otlp` 아래의 큐는 백엔드 하나에 묶입니다. 롤아웃이나 오토스케일러로 그 파드가 없어지면 큐에서 기다리던 데이터가 사라집니다. 익스포터 최상위의 큐와 재시도는 파드를 고르기 전에 데이터를 보관하므로 실패한 데이터를 살아 있는 파드로 다시 라우팅합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터의 큐가 `protocol.otlp` 아래에만 있어 파드마다 묶입니다. 파드가 없어지면 기다리던 데이터가 사라집니다. 익스포터 최상위에 큐와 재시도를 두십시오.",
      },
      fixes: { "move-out": "파드를 고르기 전에 큐와 재시도 사용" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing(
        "resolver: { k8s: { service: otel-gateway.observability } }\nprotocol:\n  otlp:\n    tls: { insecure: true }\n    sending_queue: { queue_size: 5000 }",
        "traces",
      ),
      gateway: taking("traces"),
    },
  },
  good: {
    tiers: {
      agent: balancing(
        "resolver: { k8s: { service: otel-gateway.observability } }\nsending_queue: { enabled: true, queue_size: 5000 }\nretry_on_failure: { enabled: true }\nprotocol:\n  otlp:\n    tls: { insecure: true }\n    sending_queue: { enabled: false }",
        "traces",
      ),
      gateway: taking("traces"),
    },
  },
});
