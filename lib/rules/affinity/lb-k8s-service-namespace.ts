import { set } from "../../yaml/edit";
import { rule } from "../define";
import { foreignHops } from "../shared/foreign-namespace";
import type { RuleDocs } from "../types";
import { balancing, taking } from "./examples";

export const lbK8sServiceNamespace = rule({
  id: "affinity/lb-k8s-service-namespace",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const foreign of foreignHops(topology, ({ balancing: by }) => by === "k8s")) {
      if ("ask" in foreign) {
        yield foreign;
        continue;
      }
      const { hop, from, to, host, namespace, own } = foreign;
      const service = `${host}.${namespace}`;
      yield {
        tier: from.id,
        at: { yaml: hop.endpoint.at, part: "value" },
        params: { exporter: hop.from.id, service: host, to: to.id, namespace, own },
        fixes: [
          {
            id: "name-namespace",
            params: { service },
            safety: "review",
            edits: [{ tier: from.id, ...set(hop.endpoint.at, service) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The k8s resolver names the gateway's namespace",
      why: "The `k8s` resolver takes `service.namespace`. Without the namespace it looks in the pod's own, and in `default` where it cannot tell. A gateway in another namespace is not found there: the list of pods stays empty and what is exported is lost.",
      messages: {
        default:
          "`{exporter}` looks for Service `{service}` in its own namespace `{own}`, but `{to}` is in `{namespace}`: it finds no pods and loses what it exports.",
      },
      fixes: { "name-namespace": "Look up `{service}`" },
    },
    ko: {
      title: "k8s 리졸버에 게이트웨이의 네임스페이스가 있음",
      why: "`k8s` 리졸버에는 `service.namespace` 형식으로 적습니다. 네임스페이스가 없으면 파드 자신의 네임스페이스에서, 그것도 알 수 없으면 `default` 네임스페이스에서 찾습니다. 게이트웨이가 다른 네임스페이스에 있으면 찾지 못해 파드 목록이 비고 내보내는 데이터가 사라집니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 `{service}` Service를 자신의 `{own}` 네임스페이스에서 찾지만 `{to}` 티어는 `{namespace}` 네임스페이스에 있습니다. 파드를 찾지 못해 데이터가 사라집니다.",
      },
      fixes: { "name-namespace": "`{service}` 조회" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing("resolver: { k8s: { service: otel-gateway } }", "traces"),
      gateway: taking("traces"),
    },
    facts: {
      agent: { "workload.namespace": "agents" },
      gateway: { "workload.namespace": "observability" },
    },
  },
  good: {
    tiers: {
      agent: balancing("resolver: { k8s: { service: otel-gateway.observability } }", "traces"),
      gateway: taking("traces"),
    },
    facts: {
      agent: { "workload.namespace": "agents" },
      gateway: { "workload.namespace": "observability" },
    },
  },
});
