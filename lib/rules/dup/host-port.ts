import { hostPorts } from "../../facts/shapes";
import { booleanFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import { serversOf } from "../shared/servers";
import type { FixReport, RuleDocs } from "../types";

export const hostPort = rule({
  id: "dup/host-port",
  scope: "topology",
  severity: "error",
  *check({ tiers }) {
    const onNodes = tiers.filter(isDaemonSet);
    // One DaemonSet alone has every port of its nodes to itself, as far as the design says.
    if (onNodes.length < 2) return;
    const claimed = new Map<number, Tier>();
    for (const tier of onNodes) {
      const ports = portsOnNode(tier);
      if (ports === null) yield { ask: "ports.host", tier: tier.id };
      for (const port of ports ?? []) {
        const other = claimed.get(port);
        if (!other) claimed.set(port, tier);
        else
          yield {
            tier: tier.id,
            at: { deploy: isHostNetwork(tier) ? "security.host-network" : "ports.host" },
            params: { port: String(port), tier: tier.id, other: other.id },
            fixes: release(tier, port),
          };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Each port of a node belongs to one DaemonSet",
      why: "A host port can be taken by one pod of a node. Where two DaemonSets claim the same one, the scheduler finds no room for the second: its pods stay `Pending` on every node where the first one runs, and nothing is collected there. The official chart claims a host port for every port that is enabled, used or not, so a second release in DaemonSet mode meets the first at once.",
      messages: {
        default:
          "Port {port} of the node is claimed by `{tier}` and by `{other}`: wherever a pod of one runs, the other's stays Pending and collects nothing.",
      },
      fixes: { release: "Do not claim port {port} for `{tier}`, where nothing listens on it" },
    },
    ko: {
      title: "노드 포트마다 쓰는 데몬셋이 하나임",
      why: "호스트 포트는 노드에서 파드 하나만 쓸 수 있습니다. 두 DaemonSet이 같은 포트를 요구하면 스케줄러가 두 번째 파드를 배치할 수 없습니다. 첫 번째가 도는 모든 노드에서 파드가 `Pending` 상태로 남고 아무것도 수집하지 못합니다. 공식 차트는 쓰지 않더라도 활성화된 모든 포트를 호스트 포트로 요구하므로, DaemonSet 모드의 릴리스를 하나 더 설치하면 바로 충돌합니다.",
      messages: {
        default:
          "노드의 {port} 포트를 `{tier}` 티어와 `{other}` 티어가 모두 요구합니다. 한쪽 파드가 있는 노드에서는 다른 쪽 파드가 Pending 상태로 남아 아무것도 수집하지 못합니다.",
      },
      fixes: { release: "아무것도 수신하지 않는 `{tier}` 티어의 {port} 포트 요구 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: {
    tiers: { agent: plainTier(), logs: plainTier() },
    roles: { logs: "agent" },
    facts: { agent: { "ports.host": [4317, 14250] }, logs: { "ports.host": [14250] } },
  },
  good: {
    tiers: { agent: plainTier(), logs: plainTier() },
    roles: { logs: "agent" },
    facts: { agent: { "ports.host": [4317, 14250] }, logs: { "ports.host": [] } },
  },
});

/** On the host network every port that the collector opens is the node's. Null: nobody has said. */
function portsOnNode(tier: Tier): ReadonlySet<number> | null {
  const listed = hostPorts(tier.facts);
  if (isHostNetwork(tier)) return new Set([...(listed ?? []), ...opened(tier)]);
  return listed === null ? null : new Set(listed);
}

function isHostNetwork({ facts }: Tier): boolean {
  return booleanFact(facts, "security.host-network") === true;
}

function opened(tier: Tier): readonly number[] {
  return serversOf(tier).flatMap(({ port }) => port ?? []);
}

/** A port on which nothing of the tier listens is claimed for nothing. */
function release(tier: Tier, port: number): readonly FixReport[] {
  if (isHostNetwork(tier) || opened(tier).includes(port)) return [];
  const value = (hostPorts(tier.facts) ?? []).filter((other) => other !== port);
  return [
    {
      id: "release",
      params: { port: String(port), tier: tier.id },
      safety: "review",
      edits: [{ tier: tier.id, fact: "ports.host", value }],
    },
  ];
}
