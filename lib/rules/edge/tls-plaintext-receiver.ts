import { at } from "../../base/json";
import type { Hop } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { clientTlsPath } from "../shared/client-tls-path";
import { listenerOf } from "../../topology/listener-of";
import { serverTls } from "../shared/server-tls";
import type { FixReport, RuleDocs } from "../types";

export const tlsPlaintextReceiver = rule({
  id: "edge/tls-plaintext-receiver",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      if (!to || !listener || hop.tls !== true || serverTls(listener) !== false) continue;
      yield {
        tier: hop.from.tier,
        at: { yaml: hop.endpoint.at, part: "value" },
        params: { exporter: hop.from.id, receiver: listener.component.id, to: to.id },
        related: [
          {
            message: "receiver",
            params: { receiver: listener.component.id },
            anchor: { tier: to.id, at: { yaml: listener.endpoint.at, part: "key" } },
          },
        ],
        fixes: sendPlaintext(hop),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters use TLS only where the receiver has it",
      why: "A client that starts with a TLS handshake at a port without TLS gets no answer that it understands: no request gets through, queues fill, and then data is dropped. OTLP over gRPC uses TLS unless `tls.insecure` is true, OTLP over HTTP does with `https://`. Inside a cluster either side can be brought in line.",
      messages: {
        default:
          "`{exporter}` starts with a TLS handshake, but `{receiver}` of `{to}` has no `tls`: every connection fails, and the data is lost when its queue is full.",
        receiver: "`{receiver}` listens in plaintext here.",
      },
      fixes: {
        insecure: "Send in plaintext: `tls.insecure: true`",
        "http-scheme": "Send in plaintext: `{endpoint}`",
      },
    },
    ko: {
      title: "리시버에 TLS가 있을 때만 익스포터가 TLS를 사용함",
      why: "TLS가 없는 포트에 클라이언트가 TLS 핸드셰이크를 시작하면 이해할 수 있는 응답을 받지 못합니다. 요청이 하나도 전달되지 않고, 큐가 가득 차면 데이터가 버려집니다. gRPC 방식의 OTLP는 `tls.insecure` 값이 true가 아니면 TLS를 쓰고, HTTP 방식은 `https://` 주소일 때 TLS를 씁니다. 클러스터 안에서는 어느 쪽이든 맞추면 됩니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 TLS 핸드셰이크로 시작하지만 `{to}` 티어의 `{receiver}` 리시버에 `tls` 설정이 없습니다. 모든 연결이 실패하고 큐가 가득 차면 데이터가 사라집니다.",
        receiver: "`{receiver}` 리시버가 여기에서 평문으로 수신합니다.",
      },
      fixes: {
        insecure: "평문으로 전송: `tls.insecure: true`",
        "http-scheme": "평문으로 전송: `{endpoint}`",
      },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_grpc:
            endpoint: otel-gateway:4317 # no TLS settings
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
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
            tls: { insecure: true }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_grpc] }
      `,
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
      `,
    },
  },
});

function sendPlaintext(hop: Hop): readonly FixReport[] {
  const { tier } = hop.from;
  // Over HTTP the scheme decides; over gRPC `https://` outranks the settings.
  if (hop.endpoint.scheme === "https") {
    const plain = hop.endpoint.text.replace(/^(\s*)https:/i, "$1http:");
    const insecure =
      hop.protocol === "http" ? [] : [{ tier, ...set([...clientTlsPath(hop), "insecure"], true) }];
    return [
      {
        id: "http-scheme",
        params: { endpoint: plain },
        safety: "review",
        edits: [{ tier, ...set(hop.endpoint.at, plain) }, ...insecure],
      },
    ];
  }
  if (hop.protocol === "http") return [];
  const path = clientTlsPath(hop);
  const tls = at(hop.from.config, ...path.slice(hop.from.at.length));
  // With a CA, `insecure` does nothing; somebody meant TLS, and the receiver is what lacks it.
  if (at(tls, "ca_file") !== undefined || at(tls, "ca_pem") !== undefined || typeof tls === "string")
    return [];
  return [{ id: "insecure", safety: "review", edits: [{ tier, ...set([...path, "insecure"], true) }] }];
}
