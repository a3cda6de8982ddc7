import { at } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import { isLoopback } from "../../topology/endpoints";
import type { Listener } from "../../topology/receivers";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import { protocolName } from "../shared/protocol-words";
import type { FixReport, RuleDocs } from "../types";

export const localhostBind = rule({
  id: "edge/localhost-bind",
  scope: "topology",
  severity: "error",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      if (!to || !listener || !isBoundToLocalhost(listener, to)) continue;
      // A tier that sends to itself by localhost reaches it.
      if (hop.endpoint.host !== null && isLoopback(hop.endpoint.host)) continue;
      const { component: receiver, endpoint, protocol } = listener;
      const key = `${to.id} ${receiver.id} ${protocol}`;
      if (told.has(key)) continue;
      told.add(key);
      const written = isWritten(listener);
      yield {
        tier: to.id,
        at: { yaml: endpoint.at, part: written ? "value" : "key" },
        message: written ? "written" : "unset",
        params: {
          receiver: receiver.id,
          to: to.id,
          exporter: hop.from.id,
          address: endpoint.text,
          protocol,
        },
        related: [
          {
            message: "sender",
            params: { exporter: hop.from.id },
            anchor: { tier: hop.from.tier, at: { yaml: hop.endpoint.at, part: "value" } },
          },
        ],
        fixes: bindPodAddress(listener, to),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Receivers of other tiers' data listen on the pod's address",
      why: "A port that is bound to localhost takes connections from inside the pod only. Since v0.104 that is what an `otlp` receiver does where no endpoint is written. Other pods are refused, their queues fill, and then data is dropped. The pod's own address stands in `MY_POD_IP`, which the official chart provides.",
      messages: {
        written:
          "`{receiver}` of `{to}` listens on `{address}` only, so `{exporter}` in another pod is refused and its data is lost.",
        unset: `\`{receiver}\` of \`{to}\` sets no endpoint for ${protocolName}: it listens on localhost only, so \`{exporter}\` in another pod is refused and its data is lost.`,
        sender: "`{exporter}` sends here.",
      },
      fixes: { "bind-pod-address": "Listen on `{address}`" },
    },
    ko: {
      title: "다른 티어의 데이터를 받는 리시버가 파드 주소에서 수신함",
      why: "localhost에 바인딩된 포트는 같은 파드 안에서만 연결할 수 있습니다. v0.104부터 `otlp` 리시버는 엔드포인트를 적지 않으면 localhost에서 수신합니다. 다른 파드의 연결은 거부되고, 보내는 쪽 큐가 가득 차면 데이터가 버려집니다. 파드 자신의 주소는 공식 차트가 제공하는 `MY_POD_IP` 변수에 있습니다.",
      messages: {
        written:
          "`{to}` 티어의 `{receiver}` 리시버가 `{address}` 주소에서만 수신하여 다른 파드의 `{exporter}` 익스포터가 거부되고 데이터가 사라집니다.",
        unset: `\`{to}\` 티어의 \`{receiver}\` 리시버에 ${protocolName} 엔드포인트가 없어 localhost에서만 수신합니다. 다른 파드의 \`{exporter}\` 익스포터가 거부되고 데이터가 사라집니다.`,
        sender: "`{exporter}` 익스포터가 여기로 보냅니다.",
      },
      fixes: { "bind-pod-address": "`{address}` 주소에서 수신" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: {
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
              grpc: # for the agents
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
          otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function isWritten(listener: Listener): boolean {
  return typeof at(listener.component.config, "protocols", listenerKey(listener), "endpoint") === "string";
}

/** Until v0.103 a receiver without an endpoint listened on all addresses (gate component.UseLocalHostAsDefaultHost). */
function isBoundToLocalhost(listener: Listener, { target }: Tier): boolean {
  if (!isWritten(listener)) return compareVersions(target.collector, "0.104.0") >= 0;
  return listener.endpoint.host !== null && isLoopback(listener.endpoint.host);
}

function bindPodAddress(listener: Listener, to: Tier): readonly FixReport[] {
  const { component, endpoint } = listener;
  if (endpoint.port === null) return [];
  const address = `\${env:MY_POD_IP}:${endpoint.port}`;
  const path = [...component.at, "protocols", listenerKey(listener), "endpoint"];
  return [
    {
      id: "bind-pod-address",
      params: { address },
      safety: "safe",
      edits: [{ tier: to.id, ...set(path, address) }],
    },
  ];
}
