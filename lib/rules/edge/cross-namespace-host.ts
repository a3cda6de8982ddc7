import { textFact } from "../../facts/sheet";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { foreignHops } from "../shared/foreign-namespace";
import type { RuleDocs } from "../types";

export const crossNamespaceHost = rule({
  id: "edge/cross-namespace-host",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    // The k8s resolver asks the API instead of DNS: affinity/lb-k8s-service-namespace tells of it.
    for (const foreign of foreignHops(topology, ({ balancing }) => balancing !== "k8s")) {
      if ("ask" in foreign) {
        yield foreign;
        continue;
      }
      const { hop, from, to, host, namespace, own } = foreign;
      const full = `${host}.${namespace}.svc.${textFact(to.facts, "cluster.domain") ?? "cluster.local"}`;
      yield {
        tier: from.id,
        at: { yaml: hop.endpoint.at, part: "value" },
        params: { exporter: hop.from.id, host, to: to.id, namespace, own },
        fixes: [
          {
            id: "name-namespace",
            params: { host: full },
            safety: "review",
            edits: [{ tier: from.id, ...set(hop.endpoint.at, hop.endpoint.text.replace(host, full)) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Hosts in other namespaces are named in full",
      why: "A bare Service name means the Service of that name in the sender's own namespace. Where the gateway runs in another, DNS has no answer: no connection is made, queues fill, and then data is dropped. `name.namespace.svc` is found from everywhere.",
      messages: {
        default:
          "`{exporter}` looks for `{host}` in its own namespace `{own}`, but `{to}` is in `{namespace}`: the name is not found and no data arrives. Name the namespace.",
      },
      fixes: { "name-namespace": "Send to `{host}`" },
    },
    ko: {
      title: "다른 네임스페이스의 호스트를 전체 이름으로 적음",
      why: "Service 이름만 적으면 보내는 쪽 네임스페이스의 Service를 뜻합니다. 게이트웨이가 다른 네임스페이스에 있으면 DNS에서 찾을 수 없습니다. 연결되지 않고, 큐가 가득 차면 데이터가 버려집니다. `name.namespace.svc` 형식은 어디에서나 찾을 수 있습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 `{host}` 호스트를 자신의 `{own}` 네임스페이스에서 찾지만 `{to}` 티어는 `{namespace}` 네임스페이스에 있습니다. 이름을 찾지 못해 데이터가 도착하지 않습니다. 네임스페이스를 적으십시오.",
      },
      fixes: { "name-namespace": "`{host}` 호스트로 전송" },
    },
  },
  source: "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/",
  bad: { tiers: to("otel-gateway"), facts: apart() },
  good: { tiers: to("otel-gateway.observability.svc.cluster.local"), facts: apart() },
});

function to(host: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: ${host}:4317\ntls: { insecure: true }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}

function apart() {
  return {
    agent: { "workload.namespace": "agents" },
    gateway: { "workload.namespace": "observability" },
  };
}
