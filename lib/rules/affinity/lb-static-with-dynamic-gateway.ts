import { booleanFact, textFact } from "../../facts/sheet";
import type { Hop, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { podHost } from "../shared/pod-host";
import type { FixReport, RuleDocs } from "../types";
import { balancedPort } from "./balanced-port";
import { balancing, headless, sending, taking } from "./examples";

export const lbStaticWithDynamicGateway = rule({
  id: "affinity/lb-static-with-dynamic-gateway",
  scope: "topology",
  severity: "error",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const key = `${hop.from.tier} ${hop.from.id}`;
      if (hop.balancing !== "static" || !to || told.has(key) || !changes(hop, to)) continue;
      told.add(key);
      const scaled = booleanFact(to.facts, "hpa.enabled") === true;
      yield {
        tier: hop.from.tier,
        at: { yaml: [...hop.from.at, "resolver", "static"], part: "key" },
        params: { exporter: hop.from.id, to: to.id, why: scaled ? "scaled" : "deployment" },
        fixes: askDns(hop, to),
      };
    }
  },
});

/** `pod-0.service.namespace` is a pod of a StatefulSet, whatever is assumed of the tier. */
function changes({ endpoint }: Hop, to: Tier): boolean {
  if (booleanFact(to.facts, "hpa.enabled") === true) return true;
  return textFact(to.facts, "workload.mode") === "deployment" && !/^[^.]+-\d+\./.test(endpoint.host ?? "");
}

function askDns(hop: Hop, to: Tier): readonly FixReport[] {
  const host = hop.endpoint.host === null ? null : podHost(hop.endpoint.host, to);
  const port = balancedPort(hop, to);
  if (!host || port === null) return [];
  const dns = { dns: { hostname: host.hostname, port: String(port) } };
  return [
    {
      id: "ask-dns",
      safety: "review",
      edits: [{ tier: hop.from.tier, ...set([...hop.from.at, "resolver"], dns) }, ...host.edits],
    },
  ];
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A changing gateway is not listed by hand",
      why: "The `static` resolver sends to the hosts that are written there, for as long as the process runs. Pods of a Deployment get new names and addresses with every rollout, and an autoscaler adds and removes them: new pods get nothing, and the share of data that belongs to one that is gone is lost. `dns` and `k8s` follow the pods; a StatefulSet has names that stay.",
      messages: {
        default:
          "`{exporter}` lists its hosts by hand, but the pods of `{to}` {why, select, scaled {come and go with the autoscaler} other {change with every rollout}}: data for a pod that is gone is lost, new pods get none.",
      },
      fixes: { "ask-dns": "Look up the pods by a headless Service" },
    },
    ko: {
      title: "바뀌는 게이트웨이를 손으로 나열하지 않음",
      why: "`static` 리졸버는 프로세스가 도는 동안 적혀 있는 호스트로만 보냅니다. Deployment의 파드는 롤아웃할 때마다 이름과 주소가 바뀌고 오토스케일러는 파드를 늘리거나 줄입니다. 새 파드에는 데이터가 가지 않고, 없어진 파드 몫의 데이터는 사라집니다. `dns`와 `k8s` 리졸버는 파드를 따라가고, StatefulSet은 이름이 바뀌지 않습니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 호스트를 손으로 나열하지만 `{to}` 티어의 파드는 {why, select, scaled {오토스케일러에 따라} other {롤아웃할 때마다}} 바뀝니다. 없어진 파드 몫의 데이터는 사라지고 새 파드는 데이터를 받지 못합니다.",
      },
      fixes: { "ask-dns": "헤드리스 Service로 파드 조회" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing("resolver: { static: { hostnames: [otel-gateway.observability:4317] } }", "traces"),
      gateway: taking("traces"),
    },
  },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") }, facts: headless },
});
