import { booleanFact } from "../../facts/sheet";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { associationsOf, byAttributes, byConnection } from "./association";
import { enriching } from "./examples";
import { passthroughOf } from "./passthrough";

export const proxiedIngress = rule({
  id: "k8sattr/proxied-ingress",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    if (booleanFact(tier.facts, "cluster.service-mesh") !== true) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const associations = associationsOf(processor);
      if (associations === null || passthroughOf(processor) !== false) continue;
      // Without rules the connection counts too.
      if (!associations.every(byConnection)) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id, tier: tier.id },
        fixes: [
          {
            id: "by-attributes",
            params: { processor: processor.id },
            safety: "review",
            edits: [inTier(tier.id, set([...processor.at, "pod_association"], byAttributes))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Behind a proxy, attributes tell the pod",
      why: "A sidecar of a service mesh or a layer 7 balancer ends the application's connection and opens one of its own. The address that the collector sees is the proxy's: no pod is found, or the wrong one. Let the SDKs send `k8s.pod.uid` or `k8s.pod.ip` (with `OTEL_RESOURCE_ATTRIBUTES` from the downward API) and go by these.",
      messages: {
        default:
          "`{processor}` tells pods by the connection, but a mesh or proxy stands before `{tier}`: it finds no pod or the proxy's. Go by attributes that SDKs send.",
      },
      fixes: { "by-attributes": "Let `{processor}` go by `k8s.pod.ip` and `k8s.pod.uid`" },
    },
    ko: {
      title: "프록시 뒤에서는 속성으로 파드를 찾음",
      why: "서비스 메시의 사이드카나 L7 로드 밸런서는 애플리케이션의 연결을 끊고 자기 연결을 새로 엽니다. Collector에 보이는 주소는 프록시의 것이어서 파드를 찾지 못하거나 엉뚱한 파드를 찾습니다. SDK가 `k8s.pod.uid`나 `k8s.pod.ip`를 보내게 하고(다운워드 API로 채운 `OTEL_RESOURCE_ATTRIBUTES` 사용) 이 속성으로 찾습니다.",
      messages: {
        default:
          "`{processor}` 프로세서는 연결 주소로 파드를 찾지만 `{tier}` 티어 앞에 메시나 프록시가 있어 맞는 파드를 찾지 못합니다. SDK가 보내는 속성으로 찾습니다.",
      },
      fixes: { "by-attributes": "`{processor}` 프로세서가 `k8s.pod.ip`와 `k8s.pod.uid`를 사용하도록 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { agent: enriching("{}") }, facts: { agent: { "cluster.service-mesh": true } } },
  good: {
    tiers: {
      agent: enriching(
        "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }] }",
      ),
    },
    facts: { agent: { "cluster.service-mesh": true } },
  },
});
