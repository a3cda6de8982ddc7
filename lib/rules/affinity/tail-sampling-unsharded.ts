import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";
import { splitStateReports } from "./split-state-reports";

export const tailSamplingUnsharded = rule({
  id: "affinity/tail-sampling-unsharded",
  scope: "topology",
  severity: "error",
  *check(topology, { catalogue }) {
    yield* splitStateReports(topology, catalogue, {
      signal: "traces",
      holds: ({ canonical }) => canonical === "tail_sampling",
      keys: ["traceID"],
    });
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "All spans of a trace reach one tail-sampling pod",
      why: "Tail sampling collects a trace in the memory of one pod and decides on it as a whole. Where an exporter spreads the spans of one trace over several pods, each of them decides on its part: errors and slow requests are missed, and traces that are kept have holes. An exporter that picks the pod by trace ID, from a list of all pods, keeps a trace together. A single pod does so too, and is then a single point of failure.",
      messages: {
        default: `\`{component}\` on \`{to}\` decides trace by trace, but \`{exporter}\` spreads the spans of one trace over ${pods.en}: it decides on parts of traces.`,
        component: "`{component}` decides here.",
        hop: "The spans of one trace part on this hop.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).en,
    },
    ko: {
      title: "한 트레이스의 모든 스팬이 테일 샘플링 파드 하나에 모임",
      why: "테일 샘플링은 트레이스를 파드 하나의 메모리에 모은 다음 전체를 보고 판단합니다. 익스포터가 한 트레이스의 스팬을 여러 파드에 나누어 보내면 파드마다 일부만 보고 판단하게 됩니다. 오류나 느린 요청을 놓치고, 남긴 트레이스에도 빈 곳이 생깁니다. 전체 파드 목록에서 트레이스 ID로 파드를 고르는 익스포터를 쓰면 트레이스가 나뉘지 않습니다. 파드를 하나만 두어도 나뉘지 않지만 그 파드가 단일 장애점이 됩니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{component}\` 프로세서는 트레이스 단위로 판단하지만, \`{exporter}\` 익스포터가 한 트레이스의 스팬을 ${pods.ko}에 나누어 보냅니다. 트레이스의 일부만 보고 샘플링합니다.`,
        component: "`{component}` 프로세서가 여기에서 판단합니다.",
        hop: "한 트레이스의 스팬이 이 구간에서 나뉩니다.",
      },
      fixes: loadBalanceWords(routingKeyWords.traceID).ko,
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          load_balancing:
            routing_key: traceID
            resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local, port: "4317" } }
            protocol: { otlp: { tls: { insecure: true } } }
          otlp_grpc/gateway:
            endpoint: otel-gateway.observability.svc.cluster.local:4317
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [load_balancing] }
            metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
            metrics: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
    facts: { gateway: { "service.headless": "beside" } },
  },
});
