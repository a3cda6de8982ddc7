import { servicePorts } from "../../facts/shapes";
import { effectivePort } from "../../topology/endpoints";
import { listenersOf, type Listener } from "../../topology/receivers";
import type { Hop, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { receiverWithoutProtocol } from "../shared/disabled-protocol";
import { missedPort } from "../shared/missed-port";
import { protocolName } from "../shared/protocol-words";
import { withPort } from "../shared/with-port";
import type { FixReport, RuleDocs } from "../types";

export const noGatewayReceiver = rule({
  id: "edge/no-gateway-receiver",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      // Text that does not parse yet says nothing about what will listen.
      if (hop.receiver !== null || !to || to.stale || receiverWithoutProtocol(hop, to)) continue;
      // `affinity/lb-port-mismatch` speaks of these.
      if (missedPort(hop, to) !== null) continue;
      const port = effectivePort(hop.endpoint);
      const listeners = listenersOf(to);
      const other = listeners.find(({ endpoint }) => port !== null && effectivePort(endpoint) === port);
      yield {
        tier: hop.from.tier,
        at: { yaml: hop.endpoint.at, part: "value" },
        message: other ? "other-protocol" : port === null ? "nobody" : "nobody-on-port",
        params: {
          exporter: hop.from.id,
          to: to.id,
          protocol: hop.protocol,
          port: String(port ?? ""),
          receiver: other?.component.id ?? "",
        },
        related: other
          ? [
              {
                message: "receiver",
                params: { receiver: other.component.id },
                anchor: { tier: to.id, at: { yaml: other.endpoint.at, part: "key" } },
              },
            ]
          : [],
        fixes: alignPort(hop, to, listeners),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A receiver listens where exporters send",
      why: "An exporter sends to one port in one protocol. Where no receiver listens on that port, the connection is refused; where one listens in the other protocol (gRPC on 4317, HTTP on 4318), it cannot make sense of what arrives. Either way nothing gets through: the exporter retries, its queue fills, and then data is dropped.",
      messages: {
        "nobody-on-port":
          "No receiver of `{to}` listens on port {port}, to which `{exporter}` sends: nothing arrives, and the data is lost when its queue is full.",
        "other-protocol": `\`{exporter}\` sends ${protocolName} to port {port} of \`{to}\`, where \`{receiver}\` expects another protocol: every request fails and its data is lost.`,
        nobody: `No receiver of \`{to}\` takes the ${protocolName} that \`{exporter}\` sends: nothing arrives, and the data is lost when its queue is full.`,
        receiver: "`{receiver}` listens here.",
      },
      fixes: { "align-port": "Send to port {port}, where `{receiver}` listens" },
    },
    ko: {
      title: "익스포터가 보내는 곳에서 리시버가 수신함",
      why: "익스포터는 한 포트에 한 프로토콜로 보냅니다. 그 포트에서 수신하는 리시버가 없으면 연결이 거부되고, 다른 프로토콜(gRPC는 4317, HTTP는 4318)로 수신하면 요청을 해석하지 못합니다. 어느 쪽이든 데이터가 도착하지 않습니다. 익스포터가 재시도하다가 큐가 가득 차면 데이터가 버려집니다.",
      messages: {
        "nobody-on-port":
          "`{exporter}` 익스포터가 보내는 {port} 포트에서 수신하는 리시버가 `{to}` 티어에 없습니다. 데이터가 도착하지 않고 큐가 가득 차면 사라집니다.",
        "other-protocol": `\`{exporter}\` 익스포터가 \`{to}\` 티어의 {port} 포트로 ${protocolName} 요청을 보내지만 \`{receiver}\` 리시버는 그 포트에서 다른 프로토콜을 받습니다. 모든 요청이 실패하고 데이터가 사라집니다.`,
        nobody: `\`{exporter}\` 익스포터가 보내는 ${protocolName} 데이터를 받는 리시버가 \`{to}\` 티어에 없습니다. 데이터가 도착하지 않고 큐가 가득 차면 사라집니다.`,
        receiver: "`{receiver}` 리시버가 여기에서 수신합니다.",
      },
      fixes: { "align-port": "`{receiver}` 리시버가 수신하는 {port} 포트로 전송" },
    },
  },
  source: "https://opentelemetry.io/docs/specs/otlp/",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc: { endpoint: "otel-gateway:4318", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp:
            protocols:
              grpc: { endpoint: "\${env:MY_POD_IP}:4317" }
              http: { endpoint: "\${env:MY_POD_IP}:4318" }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp:
            protocols:
              grpc: { endpoint: "\${env:MY_POD_IP}:4317" }
              http: { endpoint: "\${env:MY_POD_IP}:4318" }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

/** Offered where one listener of the tier speaks the hop's protocol on a known port: then there is nothing to choose. */
function alignPort(hop: Hop, to: Tier, listeners: readonly Listener[]): readonly FixReport[] {
  const speaking = listeners.filter(({ protocol }) => protocol === hop.protocol);
  const [only, ...more] = speaking;
  const port = only ? reachedBy(hop, to, only) : null;
  if (!only || port === null || more.length > 0) return [];
  return [
    {
      id: "align-port",
      params: { port: String(port), receiver: only.component.id },
      safety: "review",
      edits: [{ tier: hop.from.tier, ...set(hop.endpoint.at, withPort(hop.endpoint.text, port)) }],
    },
  ];
}

/** The Service may have another port in front of the pods'; a load balancer that looks up pods goes past it. */
function reachedBy(hop: Hop, to: Tier, { endpoint }: Listener): number | null {
  const ports = hop.balancing === "single" ? servicePorts(to.facts) : null;
  return ports ? (ports.find(({ target }) => target === endpoint.port)?.port ?? null) : endpoint.port;
}
