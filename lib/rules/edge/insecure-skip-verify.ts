import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import type { RuleDocs } from "../types";

export const insecureSkipVerify = rule({
  id: "edge/insecure-skip-verify",
  scope: "component",
  severity: "warning",
  *check({ component }) {
    // Kubelets mostly serve a self-signed certificate.
    if (component.canonical === "kubelet_stats") return;
    for (const place of unverified(component.config, component.at))
      yield { at: { yaml: place, part: "key" }, params: { component: component.id } };
  },
});

function unverified(value: Json, at: Path): readonly Path[] {
  if (isList(value)) return value.flatMap((item, index) => unverified(item, [...at, index]));
  if (!isMap(value) || scrapesKubelets(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "insecure_skip_verify" && item === true ? [[...at, key]] : unverified(item, [...at, key]),
  );
}

/** A scrape job of Prometheus that goes to the nodes' kubelets. */
function scrapesKubelets(job: Json): boolean {
  return (
    isMap(job) &&
    typeof job["job_name"] === "string" &&
    /kubelet|cadvisor|:10250|"role":"node"/.test(JSON.stringify(job))
  );
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Clients verify whom they talk to",
      why: "With `insecure_skip_verify` a TLS client takes any certificate: whoever can answer at the address can read everything that is sent, credentials included, and nobody notices. The CA that signed the server's certificate, in `ca_file`, gives encryption its meaning; `server_name_override` helps where only the name differs.",
      messages: {
        default:
          "`{component}` accepts any certificate: whoever answers at its address can read the data and its credentials. Set the server's CA in `ca_file` instead.",
      },
      fixes: {},
    },
    ko: {
      title: "클라이언트가 상대를 확인함",
      why: "`insecure_skip_verify` 설정이 켜진 TLS 클라이언트는 어떤 인증서든 받아들입니다. 그 주소에서 응답할 수 있는 누구나 자격 증명을 포함해 보내는 데이터를 모두 읽을 수 있고 아무도 알아차리지 못합니다. 서버 인증서를 서명한 CA를 `ca_file` 항목에 지정해야 암호화에 의미가 있습니다. 이름만 다르다면 `server_name_override` 설정을 쓰십시오.",
      messages: {
        default:
          "`{component}` 컴포넌트가 어떤 인증서든 받아들입니다. 그 주소에서 응답하는 누구나 데이터와 자격 증명을 읽을 수 있습니다. `ca_file` 항목에 서버의 CA를 지정하십시오.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configtls",
  bad: { tiers: verifying("insecure_skip_verify: true") },
  good: { tiers: verifying("ca_file: /tls/ca.crt") },
});

function verifying(tls: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\ntls: { ${tls} }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317", tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key } }',
  );
}
