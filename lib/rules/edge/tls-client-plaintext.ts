import { at } from "../../base/json";
import type { Hop } from "../../topology/types";
import type { Place } from "../../workspace/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { clientTlsPath } from "../shared/client-tls-path";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import { serverTls } from "../shared/server-tls";
import type { RuleDocs } from "../types";

export const tlsClientPlaintext = rule({
  id: "edge/tls-client-plaintext",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      if (!to || !listener || hop.tls !== false || serverTls(listener) !== true) continue;
      const { component: receiver } = listener;
      yield {
        tier: hop.from.tier,
        at: placeOf(hop),
        params: { exporter: hop.from.id, receiver: receiver.id, to: to.id },
        related: [
          {
            message: "receiver",
            params: { receiver: receiver.id },
            anchor: {
              tier: to.id,
              at: { yaml: [...receiver.at, "protocols", listenerKey(listener), "tls"], part: "key" },
            },
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters use TLS where the receiver asks for it",
      why: "A receiver with `tls` settings closes every connection that does not begin with a handshake. No request of a plaintext client gets through: queues fill, and then data is dropped. The exporter needs TLS and the CA that signed the receiver's certificate, in `tls.ca_file`.",
      messages: {
        default:
          "`{receiver}` of `{to}` takes TLS only, but `{exporter}` sends in plaintext: every connection is closed, and the data is lost when its queue is full.",
        receiver: "`{receiver}` asks for TLS here.",
      },
      fixes: {},
    },
    ko: {
      title: "리시버가 요구하면 익스포터도 TLS를 사용함",
      why: "`tls` 설정이 있는 리시버는 핸드셰이크로 시작하지 않는 연결을 모두 끊습니다. 평문 클라이언트의 요청은 하나도 전달되지 않고, 큐가 가득 차면 데이터가 버려집니다. 익스포터에 TLS를 켜고 리시버 인증서를 서명한 CA를 `tls.ca_file` 항목에 지정해야 합니다.",
      messages: {
        default:
          "`{to}` 티어의 `{receiver}` 리시버는 TLS만 받지만 `{exporter}` 익스포터는 평문으로 보냅니다. 모든 연결이 끊기고 큐가 가득 차면 데이터가 사라집니다.",
        receiver: "`{receiver}` 리시버가 여기에서 TLS를 요구합니다.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configtls",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc:
            endpoint: otel-gateway:4317
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp:
            protocols:
              grpc:
                endpoint: "\${env:MY_POD_IP}:4317"
                tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key }
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
          otlp_grpc:
            endpoint: otel-gateway:4317
            tls: { ca_file: /tls/ca.crt }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp:
            protocols:
              grpc:
                endpoint: "\${env:MY_POD_IP}:4317"
                tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

/** What makes it plaintext: the setting, or the scheme of the address. */
function placeOf(hop: Hop): Place {
  const path = [...clientTlsPath(hop), "insecure"];
  return hop.protocol !== "http" && at(hop.from.config, ...path.slice(hop.from.at.length)) !== undefined
    ? { yaml: path, part: "value" }
    : { yaml: hop.endpoint.at, part: "value" };
}
