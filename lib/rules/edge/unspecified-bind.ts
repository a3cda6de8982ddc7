import { isUnspecified } from "../../topology/endpoints";
import { envOf } from "../../topology/query";
import type { Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { provideVariable } from "../shared/provide-variable";
import { serversOf, type Server } from "../shared/servers";
import type { FixReport, RuleDocs } from "../types";

export const unspecifiedBind = rule({
  id: "edge/unspecified-bind",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const open = serversOf(tier).filter(({ host, written }) => written !== null && isUnspecified(host));
    const [first, ...others] = open;
    if (!first?.component) return;
    // One finding for the tier: it is one decision.
    yield {
      at: { yaml: first.place, part: "value" },
      params: {
        component: first.component.id,
        address: first.written ?? "",
        tier: tier.id,
        others: others.length,
      },
      related: others.map(({ component, place, written }) => ({
        message: "other",
        params: { component: component?.id ?? "telemetry", address: written ?? "" },
        anchor: { tier: tier.id, at: { yaml: place, part: "value" } },
      })),
      fixes: [bindPod(tier, open)],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Servers listen on the pod's address",
      why: "`0.0.0.0`, `[::]` and an empty host open a port on every address there is. In the pod's own network that is the pod's address and loopback, and does little harm; on the host network it is every address of the node, also those that face outside. Upstream's security guide asks to name the address (CWE-1327), and `MY_POD_IP`, a variable that the official chart provides, holds the one that other pods use. What speaks to the collector by `localhost` has to be told.",
      messages: {
        default:
          "`{component}` listens on every address (`{address}`){others, plural, =0 {} one {, and so does one more server of `{tier}`} other {, and so do {others, number} more servers of `{tier}`}}. The pod's own address is enough.",
        other: "`{component}` listens on `{address}`.",
      },
      fixes: { "bind-pod": "Listen on the pod's address only" },
    },
    ko: {
      title: "서버가 파드 주소에서 수신함",
      why: "`0.0.0.0`, `[::]`, 빈 호스트는 있는 주소 전부에 포트를 엽니다. 파드 네트워크에서는 파드 주소와 루프백뿐이라 큰 문제가 없지만, 호스트 네트워크에서는 외부를 향한 주소까지 노드의 모든 주소에 열립니다. 업스트림 보안 가이드는 주소를 지정하도록 권합니다(CWE-1327). 공식 차트가 제공하는 `MY_POD_IP` 변수의 값이 다른 파드가 쓰는 주소입니다. `localhost` 주소로 컬렉터에 접속하던 곳은 함께 바꿔야 합니다.",
      messages: {
        default:
          "`{component}` 컴포넌트가 모든 주소(`{address}`)에서 수신합니다.{others, plural, =0 {} other { `{tier}` 티어의 다른 서버 {others, number}개도 마찬가지입니다.}} 파드 주소면 충분합니다.",
        other: "`{component}` 컴포넌트가 `{address}` 주소에서 수신합니다.",
      },
      fixes: { "bind-pod": "파드 주소에서만 수신" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: { gateway: receiving("0.0.0.0:4317") } },
  good: { tiers: { gateway: receiving("${env:MY_POD_IP}:4317") } },
});

function receiving(endpoint: string): string {
  return exampleTier({
    receivers: `otlp: { protocols: { grpc: { endpoint: "${endpoint}" } } }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** The chart sets the variable on every collector; where it is not the chart's, the pod has to be given it. */
function bindPod(tier: Tier, servers: readonly Server[]): FixReport {
  const variable = provideVariable(tier, { name: "MY_POD_IP", from: "downward", field: "status.podIP" });
  const edits: readonly Edit[] = servers.map((server) =>
    Object.assign(set(server.at, podAddress(server)), { tier: tier.id }),
  );
  return {
    id: "bind-pod",
    // Whatever uses loopback, a sidecar say, would lose its way.
    safety: "review",
    edits: [...edits, ...(envOf(tier).names.includes("MY_POD_IP") ? [] : variable)],
  };
}

/** `written` is an address, or the host alone where the port is a setting of its own. */
function podAddress({ written }: Server): string {
  const port = /:(?:\d+|\$\{[^}]*\})$/.exec(written ?? "")?.[0] ?? "";
  return `\${env:MY_POD_IP}${port}`;
}
