import { booleanFact } from "../../facts/sheet";
import { hopsInto } from "../../topology/query";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { passedThroughBy } from "../shared/passing-through";
import { plainPair } from "../shared/plain-pair";
import type { RuleDocs } from "../types";

export const gatewayPassthrough = rule({
  id: "arch/gateway-passthrough",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers) {
      if (tier.role !== "gateway" || booleanFact(tier.facts, "gateway.direct-clients") === true) continue;
      const hop = hopsInto(topology, tier.id).find(({ from }) => from.tier !== tier.id);
      const receivers = new Set(tier.pipelines.flatMap((pipeline) => pipeline.receivers.map(({ id }) => id)));
      const exporter = passedThroughBy(tier, new Set(["memory_limiter"]));
      if (!hop || receivers.size !== 1 || !exporter) continue;
      yield {
        tier: tier.id,
        at: { yaml: ["service", "pipelines"], part: "key" },
        params: { tier: tier.id, from: hop.from.tier, exporter: exporter.id },
      };
    }
  },
});

const pair = plainPair();

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A gateway does something that its agents do not",
      why: "A second tier earns its pods by what only one place can do: hold the credentials, sample whole traces, aggregate, redact, buffer on disk, fan out. One that takes OTLP and sends OTLP costs latency, money and a place where things break. Let agents send to the backend, or move there what is now in each agent.",
      messages: {
        default:
          "`{tier}` only hands on to `{exporter}` what `{from}` sends: it adds a hop, pods and a point of failure, and changes nothing. Use it, or let `{from}` send directly.",
      },
      fixes: {},
    },
    ko: {
      title: "게이트웨이가 에이전트가 하지 않는 일을 함",
      why: "두 번째 티어는 한곳에서만 할 수 있는 일을 할 때 가치가 있습니다. 자격 증명 보관, 트레이스 전체를 보는 샘플링, 집계, 마스킹, 디스크 버퍼, 여러 백엔드로의 분배가 그런 일입니다. OTLP를 받아 OTLP로 보내기만 하는 티어는 지연과 비용, 고장 날 곳만 늘립니다. 에이전트가 백엔드로 직접 보내게 하거나 각 에이전트가 하던 일을 게이트웨이로 옮기십시오.",
      messages: {
        default:
          "`{tier}` 티어는 `{from}` 티어가 보낸 데이터를 `{exporter}` 익스포터로 넘기기만 합니다. 구간과 파드, 장애점만 늘어납니다. 역할을 주거나 `{from}` 티어가 직접 보내게 하십시오.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/gateway/",
  bad: { tiers: pair, facts: { gateway: { "service.name": "otel-gateway" } } },
  good: {
    tiers: {
      ...pair,
      gateway: exampleTier({
        exporters:
          'otlp_http: { endpoint: "https://otlp.example.com", headers: { x-api-key: "${env:BACKEND_API_KEY}" } }\n',
        pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
      }),
    },
    facts: { gateway: { "service.name": "otel-gateway" } },
  },
});
