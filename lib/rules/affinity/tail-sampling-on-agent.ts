import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";
import { onPartsOfTraces } from "./on-parts-of-traces";

const samplers: ReadonlySet<string> = new Set(["tail_sampling", "dynamic_sampling"]);

export const tailSamplingOnAgent = rule({
  id: "affinity/tail-sampling-on-agent",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const tier of topology.tiers) {
      if (!isDaemonSet(tier)) continue;
      for (const sampler of onPartsOfTraces(topology, tier, samplers)) {
        yield {
          tier: tier.id,
          at: { yaml: sampler.at, part: "key" },
          params: { sampler: sampler.id, tier: tier.id },
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling runs on gateways only",
      why: "An agent sees the spans of its own node. A request that passes services on several nodes leaves a part of its trace with each agent, and a tail sampler there decides on that part alone: one agent keeps what another drops. On a gateway, behind an exporter that routes by trace ID, the sampler sees whole traces.",
      messages: {
        default:
          "`{sampler}` runs on every node of `{tier}` and sees only the spans of that node: one node keeps a part of a trace that another drops.",
      },
      fixes: {},
    },
    ko: {
      title: "테일 샘플링은 게이트웨이에서만 실행됨",
      why: "에이전트는 자기 노드의 스팬만 봅니다. 요청이 여러 노드의 서비스를 거치면 트레이스가 에이전트마다 조금씩 나뉘고, 그곳의 테일 샘플러는 그 조각만 보고 판단합니다. 한 에이전트가 남긴 트레이스를 다른 에이전트는 버립니다. 트레이스 ID로 라우팅하는 익스포터 뒤의 게이트웨이에서는 트레이스 전체를 볼 수 있습니다.",
      messages: {
        default:
          "`{sampler}` 프로세서가 `{tier}` 티어의 모든 노드에서 실행되어 자기 노드의 스팬만 봅니다. 한 노드가 남긴 트레이스의 나머지를 다른 노드가 버립니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/other/agent-to-gateway/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
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
      `,
    },
  },
});
