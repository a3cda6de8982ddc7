import { hopsFrom } from "../../topology/query";
import type { Backend, Tier, Topology } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { holdsCredentials } from "../shared/holds-credentials";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const secretsOnAgents = rule({
  id: "backend/secrets-on-agents",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers.filter(isDaemonSet)) {
      const gateway = gatewayOf(topology, tier);
      if (!gateway) continue;
      for (const { from } of topology.backends.filter((backend) => isOf(backend, tier))) {
        if (!holdsCredentials(from)) continue;
        yield {
          tier: tier.id,
          at: { yaml: from.at, part: "key" },
          params: { exporter: from.id, tier: tier.id, gateway: gateway.id },
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Credentials of backends are on the gateway only",
      why: "One of the reasons for a gateway is that credentials are in one place. Where agents hold them as well, every node has a Secret that lets its holder write to the backend: whoever breaks into one node has it, and a new key means a rollout to all nodes. Send through the gateway and let it show who you are.",
      messages: {
        default:
          "`{exporter}` puts credentials of a backend on every node of `{tier}`, though `{gateway}` could hold them in one place. Send through `{gateway}`.",
      },
      fixes: {},
    },
    ko: {
      title: "백엔드 인증 정보가 게이트웨이에만 있음",
      why: "게이트웨이를 두는 이유 중 하나는 인증 정보를 한곳에서 관리하는 것입니다. 에이전트에도 있으면 모든 노드에 백엔드에 쓸 수 있는 Secret이 놓입니다. 노드 하나에 침입하면 인증 정보를 얻을 수 있고, 키를 바꾸려면 모든 노드에 롤아웃해야 합니다. 게이트웨이를 거쳐 보내고 인증은 게이트웨이에 맡기십시오.",
      messages: {
        default:
          "`{exporter}` 익스포터 때문에 `{tier}` 티어의 모든 노드에 백엔드 인증 정보가 있습니다. `{gateway}` 티어 한곳에 둘 수 있습니다. `{gateway}` 티어를 거쳐 보내십시오.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/deploy/gateway/",
  bad: { tiers: pair("traces: { receivers: [otlp], exporters: [otlp_http] }") },
  good: { tiers: pair("traces: { receivers: [otlp], exporters: [otlp_grpc] }") },
});

function pair(traces: string) {
  return {
    agent: exampleTier({
      exporters:
        'otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }\notlp_http: { endpoint: "https://otlp.example.com", headers: { x-api-key: "${env:API_KEY}" } }',
      pipelines: `logs: { receivers: [otlp], exporters: [otlp_grpc] }\n${traces}`,
    }),
    gateway: exampleTier({
      pipelines:
        "logs: { receivers: [otlp], exporters: [otlp_http] }\ntraces: { receivers: [otlp], exporters: [otlp_http] }",
    }),
  };
}

/** A tier that the agents send to, and that is not on every node itself. */
function gatewayOf(topology: Topology, tier: Tier): Tier | null {
  const targets = new Set(hopsFrom(topology, tier.id).map(({ to }) => to));
  return topology.tiers.find((other) => targets.has(other.id) && !isDaemonSet(other)) ?? null;
}

function isOf({ from }: Backend, tier: Tier): boolean {
  return from.tier === tier.id;
}
