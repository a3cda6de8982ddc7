import { at, isMap } from "../../base/json";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { grantRights, lackedRights, resourcesOf } from "../shared/rights";
import type { RuleDocs } from "../types";
import { balancing, taking } from "./examples";
import { watchedBy } from "./watch-rights";

export const lbK8sResolverRbac = rule({
  id: "affinity/lb-k8s-resolver-rbac",
  scope: "tier",
  severity: "error",
  *check(tier) {
    const exporters = inUse(tier, "exporter", "load_balancing").filter(({ config }) =>
      isMap(at(config, "resolver", "k8s")),
    );
    if (exporters.length === 0) return;
    const lacked = lackedRights(tier, watchedBy(tier));
    if ("ask" in lacked) {
      yield lacked;
      return;
    }
    if (lacked.length === 0) return;
    for (const exporter of exporters)
      yield {
        at: { yaml: [...exporter.at, "resolver", "k8s"], part: "key" },
        params: { exporter: exporter.id, tier: tier.id, resource: resourcesOf(lacked) },
        fixes: [{ id: "grant", safety: "review", edits: grantRights(tier, lacked) }],
      };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The k8s resolver may watch the pods' addresses",
      why: "The `k8s` resolver of the load balancer reads the gateway's pods from the Kubernetes API: EndpointSlices since v0.140, Endpoints before. The official chart's ClusterRole does not contain that right. Without it the list of pods stays empty, no backend is found, and everything that is exported is lost.",
      messages: {
        default:
          "`{tier}` may not get, list and watch `{resource}`: the `k8s` resolver of `{exporter}` finds no pods, and all that it exports is lost.",
      },
      fixes: { grant: "Grant the right in the ClusterRole" },
    },
    ko: {
      title: "k8s 리졸버가 파드 주소를 조회할 권한이 있음",
      why: "로드 밸런서의 `k8s` 리졸버는 Kubernetes API에서 게이트웨이 파드 목록을 읽습니다. v0.140부터는 EndpointSlice를, 그전에는 Endpoints를 읽습니다. 공식 차트의 ClusterRole에는 이 권한이 없습니다. 권한이 없으면 파드 목록이 비어 보낼 곳을 찾지 못하고, 내보내는 데이터가 모두 사라집니다.",
      messages: {
        default:
          "`{tier}` 티어에 `{resource}` 리소스의 get, list, watch 권한이 없습니다. `{exporter}` 익스포터의 `k8s` 리졸버가 파드를 찾지 못해 내보내는 데이터가 모두 사라집니다.",
      },
      fixes: { grant: "ClusterRole에 권한 추가" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing("resolver: { k8s: { service: otel-gateway.observability } }", "traces"),
      gateway: taking("traces"),
    },
    facts: { agent: { "rbac.create": true, "rbac.rules": [] } },
  },
  good: {
    tiers: {
      agent: balancing("resolver: { k8s: { service: otel-gateway.observability } }", "traces"),
      gateway: taking("traces"),
    },
    facts: {
      agent: {
        "rbac.create": true,
        "rbac.rules": [
          {
            apiGroups: ["discovery.k8s.io"],
            resources: ["endpointslices"],
            verbs: ["get", "list", "watch"],
          },
        ],
      },
    },
  },
});
