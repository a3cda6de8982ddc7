import { isLoopback, isUnspecified } from "../../topology/endpoints";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { serversOf, type Server } from "../shared/servers";
import { withPort } from "../shared/with-port";
import type { FixReport, RuleDocs } from "../types";

export const receiverPort = rule({
  id: "dup/receiver-port",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const servers = serversOf(tier);
    for (const [index, first] of servers.entries()) {
      const second = servers.slice(index + 1).find((other) => collide(first, other));
      if (!second) continue;
      const [told, other] = canMove(second) || !canMove(first) ? [second, first] : [first, second];
      if (!told.component) continue;
      yield {
        at: { yaml: told.place, part: told.written === null ? "key" : "value" },
        message: messageFor(told, other),
        params: { id: told.component.id, other: other.component?.id ?? "", port: String(told.port) },
        related: other.component
          ? [
              {
                message: "other",
                params: { other: other.component.id, port: String(told.port) },
                anchor: {
                  tier: tier.id,
                  at: { yaml: other.place, part: other.written === null ? "key" : "value" },
                },
              },
            ]
          : [],
        fixes: nextPort(tier, told, servers),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every server has a port of its own",
      why: "A port can be opened once. Receivers, extensions, the `prometheus` exporter and the collector's own metrics each open theirs at start, many by a default that stands nowhere in the text. Where two want the same one, the second fails with `address already in use`, and the whole collector stops. `otelcol validate` opens no port and so cannot see it.",
      messages: {
        default:
          "`{id}` and `{other}` both listen on port {port}: the collector fails at start with `address already in use`, though validation passes.",
        "own-metrics":
          "`{id}` listens on port {port}, where the collector offers its own metrics: it fails at start with `address already in use`, though validation passes.",
        twice:
          "`{id}` listens on port {port} for two of its protocols: the collector fails at start with `address already in use`, though validation passes.",
        other: "`{other}` listens on port {port} here.",
      },
      fixes: { "next-port": "Listen on port {port}" },
    },
    ko: {
      title: "서버마다 포트가 따로 있음",
      why: "포트는 한 번만 열 수 있습니다. 리시버, 익스텐션, `prometheus` 익스포터, 컬렉터 자체 메트릭이 시작할 때 각자 포트를 여는데, 텍스트에 없는 기본값인 경우가 많습니다. 둘이 같은 포트를 열려고 하면 두 번째가 `address already in use` 오류로 실패하고 컬렉터 전체가 멈춥니다. `otelcol validate` 명령은 포트를 열지 않으므로 알 수 없습니다.",
      messages: {
        default:
          "`{id}` 및 `{other}` 컴포넌트가 모두 {port} 포트에서 수신합니다. 검사는 통과하지만 컬렉터가 `address already in use` 오류로 시작에 실패합니다.",
        "own-metrics":
          "`{id}` 컴포넌트가 컬렉터 자체 메트릭과 같은 {port} 포트에서 수신합니다. 검사는 통과하지만 컬렉터가 `address already in use` 오류로 시작에 실패합니다.",
        twice:
          "`{id}` 컴포넌트가 두 프로토콜을 모두 {port} 포트에서 수신합니다. 검사는 통과하지만 컬렉터가 `address already in use` 오류로 시작에 실패합니다.",
        other: "`{other}` 컴포넌트가 여기에서 {port} 포트로 수신합니다.",
      },
      fixes: { "next-port": "{port} 포트에서 수신" },
    },
  },
  source: "derived: the default addresses of upstream's components; a port is bound by one listener",
  bad: { tiers: { gateway: receiving("4317") } },
  good: { tiers: { gateway: receiving("14317") } },
});

function receiving(port: string): string {
  return exampleTier({
    receivers: `otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }\notlp/apps: { protocols: { grpc: { endpoint: "0.0.0.0:${port}" } } }`,
    pipelines: "traces: { receivers: [otlp, otlp/apps], exporters: [otlp_http] }",
  });
}

/** Own metrics have no name and may stand nowhere; extensions are asked on their port by probes and people who know it. */
function canMove({ component }: Server): boolean {
  return component !== null && component.kind !== "extension";
}

function messageFor(told: Server, other: Server): string {
  if (!other.component) return "own-metrics";
  return other.component === told.component ? "twice" : "default";
}

/** A host that is a variable is some address: it meets itself and "all addresses". */
function collide(a: Server, b: Server): boolean {
  if (a.port === null || a.port === 0 || a.port !== b.port || a.transport !== b.transport) return false;
  if (isUnspecified(a.host) || isUnspecified(b.host)) return true;
  return a.host === b.host || (isLoopback(a.host) && isLoopback(b.host));
}

/** The next port that nothing of the tier opens. Whoever sends there has to be told, so a person decides. */
function nextPort(tier: Tier, server: Server, all: readonly Server[]): readonly FixReport[] {
  if (server.port === null) return [];
  let port = server.port;
  while (all.some((other) => other.port === port)) port++;
  const address = server.written ?? `${server.host}:${server.port}`;
  return [
    {
      id: "next-port",
      params: { port: String(port) },
      safety: "review",
      edits: [inTier(tier.id, set(server.at, withPort(address, port)))],
    },
  ];
}
