import { envVariables } from "../../facts/shapes";
import { textFact } from "../../facts/sheet";
import { isLoopback } from "../../topology/endpoints";
import { parseServiceHost } from "../../topology/hosts";
import { hopsFrom } from "../../topology/query";
import type { Hop, Tier } from "../../topology/types";
import type { Edit } from "../../workspace/types";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { provideVariable } from "../shared/provide-variable";
import type { FixReport, RuleDocs } from "../types";

export const httpProxyEnv = rule({
  id: "edge/http-proxy-env",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const tier of topology.tiers) {
      const hop = hopsFrom(topology, tier.id).find(leadsThroughNetwork);
      if (!hop) continue;
      const proxy = proxyOf(tier);
      if (proxy === "unknown") yield { ask: "env.proxy", tier: tier.id };
      if (proxy === "unknown" || proxy === "spared") continue;
      yield {
        tier: tier.id,
        at: { deploy: proxy },
        params: { tier: tier.id, exporter: hop.from.id, host: hop.endpoint.host ?? "" },
        fixes: spareCluster(tier, proxy),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A proxy is not asked for addresses of the cluster",
      why: "`HTTP_PROXY` and `HTTPS_PROXY` hold for every client in the process, OTLP over gRPC and over HTTP alike. Without a `NO_PROXY` that names the cluster, data for a Service goes to the proxy first, which mostly knows no Services and refuses, or takes a way round with a connection of its own that spreads no load. `.svc` and the cluster's domain in `NO_PROXY` keep it inside.",
      messages: {
        default:
          "A proxy is set for `{tier}`, and no NO_PROXY spares the cluster: what `{exporter}` sends to `{host}` goes to the proxy first, which may refuse it.",
      },
      fixes: { "spare-cluster": "Spare addresses of the cluster (NO_PROXY)" },
    },
    ko: {
      title: "클러스터 내부 주소에는 프록시를 거치지 않음",
      why: "`HTTP_PROXY` 및 `HTTPS_PROXY` 변수는 gRPC와 HTTP를 가리지 않고 프로세스의 모든 클라이언트에 적용됩니다. 클러스터를 제외하는 `NO_PROXY` 값이 없으면 Service로 가는 데이터도 먼저 프록시로 갑니다. 프록시는 대개 Service를 모르므로 거부하거나, 자기 연결로 우회하여 부하가 나뉘지 않습니다. `NO_PROXY` 변수에 `.svc` 및 클러스터 도메인을 넣으면 내부에서 바로 연결됩니다.",
      messages: {
        default:
          "`{tier}` 티어에 프록시가 설정되어 있고 NO_PROXY로 클러스터를 제외하지 않았습니다. `{exporter}` 익스포터가 `{host}` 주소로 보내는 데이터가 먼저 프록시로 가고 거부될 수 있습니다.",
      },
      fixes: { "spare-cluster": "클러스터 주소 제외(NO_PROXY)" },
    },
  },
  source: "https://opentelemetry.io/docs/collector/configuration/#proxy-support",
  bad: { tiers: sending(), facts: { agent: { "env.proxy": "all" }, gateway: { "env.proxy": "none" } } },
  good: {
    tiers: sending(),
    facts: { agent: { "env.proxy": "outside-cluster" }, gateway: { "env.proxy": "none" } },
  },
});

function sending() {
  return examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway.observability.svc.cluster.local:4317\ntls: { insecure: true }",
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}

/** Loopback is never proxied; addresses of pods are looked up by a load balancer and hard to spare by name. */
function leadsThroughNetwork({ endpoint, balancing }: Hop): boolean {
  const { host } = endpoint;
  return host !== null && !isLoopback(host) && balancing === "single" && parseServiceHost(host) !== null;
}

/** The fact by which a proxy gets what is sent inside the cluster. */
function proxyOf(tier: Tier): "env.proxy" | "env.variables" | "spared" | "unknown" {
  const said = textFact(tier.facts, "env.proxy");
  if (said !== null) return said === "all" ? "env.proxy" : "spared";
  const variables = envVariables(tier.facts);
  if (variables === null) return "unknown";
  const isSet = variables.some(({ name }) => /^https?_proxy$/i.test(name));
  const spared = variables.find(({ name }) => isNoProxy(name));
  // What comes from a Secret or a field cannot be read here.
  return !isSet || (spared && namesCluster(spared.value, tier)) ? "spared" : "env.variables";
}

function namesCluster(value: string | undefined, tier: Tier): boolean {
  if (value === undefined) return true;
  const domain = textFact(tier.facts, "cluster.domain") ?? "cluster.local";
  return (
    value === "*" ||
    value.split(",").some((entry) => /(^|\.)svc$/.test(entry.trim()) || entry.includes(domain))
  );
}

/** A list that is there already is left to a person: it may stand in another place. */
function spareCluster(tier: Tier, fact: "env.proxy" | "env.variables"): readonly FixReport[] {
  const domain = textFact(tier.facts, "cluster.domain") ?? "cluster.local";
  const isListed = (envVariables(tier.facts) ?? []).some(({ name }) => isNoProxy(name));
  if (fact === "env.variables" && isListed) return [];
  const edits: readonly Edit[] =
    fact === "env.proxy"
      ? [{ tier: tier.id, fact, value: "outside-cluster" }]
      : provideVariable(tier, { name: "NO_PROXY", from: "value", value: `.svc,.${domain}` });
  return [{ id: "spare-cluster", safety: "review", edits }];
}

function isNoProxy(name: string): boolean {
  return /^no_proxy$/i.test(name);
}
