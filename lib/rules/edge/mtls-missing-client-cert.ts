import { at, isMap } from "../../base/json";
import { rule } from "../define";
import { clientSettings } from "../shared/client-settings";
import { examplePair } from "../shared/example-pair";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import type { RuleDocs } from "../types";

export const mtlsMissingClientCert = rule({
  id: "edge/mtls-missing-client-cert",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      // A client in plaintext is told by edge/tls-client-plaintext.
      if (!to || !listener || hop.tls !== true) continue;
      const path = ["protocols", listenerKey(listener), "tls", "client_ca_file"];
      if (typeof at(listener.component.config, ...path) !== "string") continue;
      const tls = at(clientSettings(hop.from), "tls");
      if (tls !== undefined && tls !== null && !isMap(tls)) continue;
      if (["cert_file", "cert_pem", "tpm"].some((key) => at(tls, key) !== undefined)) continue;
      yield {
        tier: hop.from.tier,
        at: { yaml: hop.from.at, part: "key" },
        params: { exporter: hop.from.id, receiver: listener.component.id, to: to.id },
        related: [
          {
            message: "receiver",
            params: { receiver: listener.component.id },
            anchor: { tier: to.id, at: { yaml: [...listener.component.at, ...path], part: "key" } },
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters show a certificate where one is asked for",
      why: "A receiver with `tls.client_ca_file` asks every client for a certificate that this CA has signed. A client without one is turned away in the handshake: no request gets through, queues fill, and then data is dropped. The exporter needs `tls.cert_file` and `tls.key_file`, mounted from a Secret.",
      messages: {
        default:
          "`{receiver}` of `{to}` asks for a client certificate, but `{exporter}` has none: every handshake fails. Set `tls.cert_file` and `tls.key_file`.",
        receiver: "`{receiver}` asks for a certificate here.",
      },
      fixes: {},
    },
    ko: {
      title: "리시버가 요구하면 익스포터가 인증서를 제시함",
      why: "`tls.client_ca_file` 설정이 있는 리시버는 모든 클라이언트에 이 CA가 서명한 인증서를 요구합니다. 인증서가 없는 클라이언트는 핸드셰이크에서 거부됩니다. 요청이 하나도 전달되지 않고, 큐가 가득 차면 데이터가 버려집니다. 익스포터에 Secret에서 마운트한 `tls.cert_file`, `tls.key_file` 설정이 필요합니다.",
      messages: {
        default:
          "`{to}` 티어의 `{receiver}` 리시버가 클라이언트 인증서를 요구하지만 `{exporter}` 익스포터에 없어 핸드셰이크가 모두 실패합니다. `tls.cert_file`, `tls.key_file` 값을 설정하십시오.",
        receiver: "`{receiver}` 리시버가 여기에서 인증서를 요구합니다.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configtls",
  bad: { tiers: mutual("tls: { ca_file: /tls/ca.crt }") },
  good: { tiers: mutual("tls: { ca_file: /tls/ca.crt, cert_file: /tls/tls.crt, key_file: /tls/tls.key }") },
});

function mutual(tls: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\n${tls}`,
    'grpc:\n  endpoint: "${env:MY_POD_IP}:4317"\n  tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key, client_ca_file: /tls/ca.crt }',
  );
}
