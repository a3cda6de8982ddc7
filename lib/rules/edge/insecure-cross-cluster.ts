import { isLoopback } from "../../topology/endpoints";
import { addressesOf } from "../../topology/exporters";
import { parseServiceHost } from "../../topology/hosts";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import type { RuleDocs } from "../types";

export const insecureCrossCluster = rule({
  id: "edge/insecure-cross-cluster",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const { from, endpoint, signals } of topology.backends) {
      if (!endpoint || endpoint.host === null || !isOutside(endpoint.host)) continue;
      const address = (addressesOf(from, signals) ?? []).find((one) => one.endpoint.text === endpoint.text);
      const isPlain = address ? address.tls === false : endpoint.scheme === "http";
      if (!isPlain) continue;
      yield {
        tier: from.tier,
        at: { yaml: endpoint.at, part: "value" },
        params: { exporter: from.id, host: endpoint.host },
      };
    }
  },
});

/** Names of the outside world. Private addresses may be a pod's, a Service's or a node's: nothing is said of them. */
function isOutside(host: string): boolean {
  if (isLoopback(host) || parseServiceHost(host) !== null || host.includes(":")) return false;
  if (/\.docker\.internal$|^host\.minikube/.test(host)) return false;
  return !/^(10\.|192\.168\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|172\.(1[6-9]|2\d|3[01])\.|0\.)/.test(
    host,
  );
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Data that leaves the cluster is encrypted",
      why: "Outside the cluster the way to a backend crosses networks that others run. In plaintext everyone on that way can read the telemetry and the credentials in its headers, and can change them. TLS with the backend's certificate checked keeps both to its two ends.",
      messages: {
        default:
          "`{exporter}` sends to `{host}` outside the cluster in plaintext: data and credentials can be read and changed on the way. Use TLS.",
      },
      fixes: {},
    },
    ko: {
      title: "클러스터를 벗어나는 데이터가 암호화됨",
      why: "클러스터 밖의 백엔드로 가는 경로는 다른 이들이 운영하는 네트워크를 지납니다. 평문으로 보내면 그 경로의 누구나 텔레메트리와 헤더의 자격 증명을 읽고 바꿀 수 있습니다. 백엔드 인증서를 확인하는 TLS를 쓰면 양쪽 끝에서만 볼 수 있습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 클러스터 밖의 `{host}` 호스트로 평문으로 보냅니다. 중간에서 데이터와 자격 증명을 읽거나 바꿀 수 있습니다. TLS를 사용하십시오.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/docs/security-best-practices.md",
  bad: { tiers: { gateway: sendingTo("http://otlp.example.com") } },
  good: { tiers: { gateway: sendingTo("https://otlp.example.com") } },
});

function sendingTo(endpoint: string): string {
  return exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}" }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}
