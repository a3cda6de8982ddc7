import { textFact } from "../../facts/sheet";
import { parseServiceHost } from "../../topology/hosts";
import { isHeadlessHost, missingForReplicas, replicasOf } from "../../topology/query";
import { rule } from "../define";
import type { RuleDocs } from "../types";
import { balancing, headless, sending, taking } from "./examples";
import { listPodsFixes } from "./load-balance-fixes";
import { loadBalanceWords, routingKeyWords } from "./load-balance-words";

export const lbResolverNotHeadless = rule({
  id: "affinity/lb-resolver-not-headless",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const from = topology.tiers.find((tier) => tier.id === hop.from.tier);
      const host = hop.endpoint.host === null ? null : parseServiceHost(hop.endpoint.host);
      if (hop.balancing !== "dns" || !to || !from || !host) continue;
      const missing = missingForReplicas(to);
      if (missing !== null) yield { ask: missing, tier: to.id };
      // With one pod there is nothing to tell apart.
      if ((replicasOf(to)?.max ?? 1) <= 1) continue;
      if (textFact(to.facts, "service.headless") === null) {
        yield { ask: "service.headless", tier: to.id };
        continue;
      }
      if (isHeadlessHost(hop, to)) continue;
      yield {
        tier: from.id,
        at: { yaml: hop.endpoint.at, part: "value" },
        params: { exporter: hop.from.id, service: host.service, to: to.id },
        fixes: listPodsFixes(hop, from, to),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The dns resolver asks for a headless Service",
      why: "The `dns` resolver of the load balancer sends to the addresses that the name resolves to. The name of a Service with a cluster IP has one address for all pods: the load balancer sees a single backend, the Service picks any pod for each connection, and what has the same routing key no longer meets. A headless Service answers with the address of every pod.",
      messages: {
        default:
          "Service `{service}` is not headless: `{exporter}` sees one address for all pods of `{to}`, and data with the same routing key ends up in different pods.",
      },
      fixes: { "list-pods": loadBalanceWords(routingKeyWords.traceID).en["list-pods"] },
    },
    ko: {
      title: "dns 리졸버가 헤드리스 Service를 조회함",
      why: "로드 밸런서의 `dns` 리졸버는 이름이 가리키는 주소로 보냅니다. 클러스터 IP가 있는 Service의 이름은 모든 파드에 대해 주소 하나로 풀립니다. 로드 밸런서에는 백엔드가 하나만 보이고, 어느 파드로 갈지는 연결할 때마다 Service가 정하므로 라우팅 키가 같은 데이터가 한곳에 모이지 않습니다. 헤드리스 Service는 파드마다 주소를 알려 줍니다.",
      messages: {
        default:
          "`{service}` Service가 헤드리스가 아니어서 `{exporter}` 익스포터에 `{to}` 티어의 모든 파드가 주소 하나로 보입니다. 라우팅 키가 같은 데이터가 여러 파드로 흩어집니다.",
      },
      fixes: { "list-pods": loadBalanceWords(routingKeyWords.traceID).ko["list-pods"] },
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: {
      agent: balancing(
        "resolver: { dns: { hostname: otel-gateway.observability.svc.cluster.local } }",
        "traces",
      ),
      gateway: taking("traces"),
    },
  },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") }, facts: headless },
});
