import { hostPorts } from "../../facts/shapes";
import { booleanFact, textFact } from "../../facts/sheet";
import { listenersOf } from "../../topology/receivers";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const hostPortTarget = rule({
  id: "edge/host-port-target",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (!isDaemonSet(tier) || booleanFact(tier.facts, "service.enabled") !== true) return;
    // Applications that find the agent at their node's address need no Service.
    if (listenersOf(tier).length === 0 || (hostPorts(tier.facts) ?? []).length > 0) return;
    const fact = "service.internal-traffic-policy";
    const policy = textFact(tier.facts, fact);
    if (policy === null) yield { ask: fact, tier: tier.id };
    if (policy !== "Cluster") return;
    yield {
      at: { deploy: fact },
      params: { tier: tier.id },
      fixes: [{ id: "local", safety: "review", edits: [{ tier: tier.id, fact, value: "Local" }] }],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Applications reach the agent of their own node",
      why: "A Service with the internal traffic policy `Cluster` leads to any pod behind it. In front of a DaemonSet that is the agent of any node: data crosses the network one time more than it has to, and what the agent adds about its node is wrong for it. With `Local` the Service leads to the agent of the caller's node.",
      messages: {
        default:
          "The Service of `{tier}` leads to the agent of any node: data leaves its node and is enriched as if it came from another. Set the internal traffic policy to Local.",
      },
      fixes: { local: "Keep traffic on the node (Local)" },
    },
    ko: {
      title: "애플리케이션이 자기 노드의 에이전트에 연결됨",
      why: "내부 트래픽 정책이 `Cluster`인 Service는 뒤에 있는 아무 파드로나 연결합니다. DaemonSet 앞에서는 아무 노드의 에이전트로 연결되므로 데이터가 필요 이상으로 네트워크를 지나고, 에이전트가 덧붙이는 노드 정보가 맞지 않게 됩니다. `Local` 정책이면 호출한 쪽 노드의 에이전트로 연결됩니다.",
      messages: {
        default:
          "`{tier}` 티어의 Service가 아무 노드의 에이전트로나 연결합니다. 데이터가 노드를 벗어나고 다른 노드의 정보가 붙습니다. 내부 트래픽 정책을 Local로 설정하십시오.",
      },
      fixes: { local: "트래픽을 노드 안에 유지(Local)" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: { tiers: { agent: taking() }, facts: { agent: leading("Cluster") } },
  good: { tiers: { agent: taking() }, facts: { agent: leading("Local") } },
});

function taking(): string {
  return exampleTier({ pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }" });
}

function leading(policy: string) {
  return { "service.enabled": true, "service.internal-traffic-policy": policy };
}
