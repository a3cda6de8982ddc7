import { at } from "../../base/json";
import { effectivePort } from "../../topology/endpoints";
import type { Component, Hop, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { remove, set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { receiverWithoutProtocol } from "../shared/disabled-protocol";
import { inTier } from "../shared/in-tier";
import { protocolName } from "../shared/protocol-words";
import type { RuleDocs } from "../types";

export const protocolDisabled = rule({
  id: "edge/protocol-disabled",
  scope: "topology",
  severity: "error",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const receiver = to ? receiverWithoutProtocol(hop, to) : null;
      const port = effectivePort(hop.endpoint);
      const key = `${hop.to} ${receiver?.id} ${hop.protocol} ${port}`;
      if (!to || !receiver || told.has(key)) continue;
      told.add(key);
      yield {
        tier: to.id,
        at: placeOf(receiver, hop),
        params: { receiver: receiver.id, to: to.id, exporter: hop.from.id, protocol: hop.protocol },
        related: [
          {
            message: "sender",
            params: { exporter: hop.from.id },
            anchor: { tier: hop.from.tier, at: { yaml: hop.endpoint.at, part: "value" } },
          },
        ],
        fixes:
          port === null
            ? []
            : [
                {
                  id: "enable",
                  params: { protocol: hop.protocol, port: String(port) },
                  safety: "review",
                  edits: enable(to, receiver, hop, port),
                },
              ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "OTLP receivers speak the protocol they are sent",
      why: "An `otlp` receiver opens a port only for the protocols that stand under `protocols`. Where the one that a sender speaks is missing or switched off, nothing listens: every connection is refused, the sender's queue fills, and then data is dropped.",
      messages: {
        default: `\`{receiver}\` of \`{to}\` has no ${protocolName}, which \`{exporter}\` speaks: every connection is refused, and the data is lost when its queue is full.`,
        sender: "`{exporter}` sends here.",
      },
      fixes: { enable: `Turn on ${protocolName} on port {port}` },
    },
    ko: {
      title: "OTLP 리시버가 보내는 쪽의 프로토콜을 지원함",
      why: "`otlp` 리시버는 `protocols` 아래에 있는 프로토콜의 포트만 엽니다. 보내는 쪽의 프로토콜이 없거나 꺼져 있으면 아무것도 수신하지 않습니다. 연결이 모두 거부되고, 보내는 쪽 큐가 가득 차면 데이터가 버려집니다.",
      messages: {
        default: `\`{to}\` 티어의 \`{receiver}\` 리시버에 \`{exporter}\` 익스포터가 쓰는 ${protocolName} 설정이 없습니다. 연결이 모두 거부되고 큐가 가득 차면 데이터가 사라집니다.`,
        sender: "`{exporter}` 익스포터가 여기로 보냅니다.",
      },
      fixes: { enable: `{port} 포트에서 ${protocolName} 사용` },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "http://otel-gateway:4318" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
      gateway: yaml`
        receivers:
          otlp:
            protocols:
              grpc: { endpoint: "\${env:MY_POD_IP}:4317" } # no http
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
          otlp_http: { endpoint: "http://otel-gateway:4318" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
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

/** The protocol's own settings where they switch it off, else the list it is missing from, else the receiver. */
function placeOf({ at: place, config }: Component, { protocol }: Hop) {
  const own = [...place, "protocols", protocol];
  if (at(config, "protocols", protocol) !== undefined) return { yaml: own, part: "key" } as const;
  return at(config, "protocols") === undefined
    ? ({ yaml: place, part: "key" } as const)
    : ({ yaml: [...place, "protocols"], part: "key" } as const);
}

function enable(to: Tier, receiver: Component, { protocol }: Hop, port: number): readonly TierEdit[] {
  const own = [...receiver.at, "protocols", protocol];
  const settings = at(receiver.config, "protocols", protocol);
  return [
    ...(at(settings, "endpoint") === undefined
      ? [set([...own, "endpoint"], `\${env:MY_POD_IP}:${port}`)]
      : []),
    ...(at(settings, "enabled") === undefined ? [] : [remove([...own, "enabled"])]),
  ].map((edit) => inTier(to.id, edit));
}
