import { at } from "../../base/json";
import { isHeadlessHost, missingForReplicas, replicasOf } from "../../topology/query";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { pods, podsParams } from "../shared/pods-words";
import type { RuleDocs } from "../types";

export const pickFirst = rule({
  id: "edge/pick-first",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      if (!to || hop.balancing !== "single" || at(hop.from.config, "balancer_name") !== "pick_first")
        continue;
      if (!isHeadlessHost(hop, to)) continue;
      const replicas = replicasOf(to);
      const missing = missingForReplicas(to);
      if (missing !== null) yield { ask: missing, tier: to.id };
      if (!replicas || replicas.max <= 1) continue;
      const place = [...hop.from.at, "balancer_name"];
      yield {
        tier: hop.from.tier,
        at: { yaml: place, part: "value" },
        params: { exporter: hop.from.id, to: to.id, ...podsParams(replicas) },
        fixes: [{ id: "remove", safety: "review", edits: [{ tier: hop.from.tier, ...remove(place) }] }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "gRPC exporters use every address they are given",
      why: "With `pick_first` a gRPC client connects to the first address that answers and sends everything there. Behind a headless Service, which lists all pods, one pod gets all the data of a sender while others idle. `round_robin`, the default since v0.103, goes through all of them.",
      messages: {
        default: `\`{exporter}\` is told of ${pods.en} of \`{to}\` and sends everything to the first: that pod drowns while the others idle.`,
      },
      fixes: { remove: "Balance over all pods (the default)" },
    },
    ko: {
      title: "gRPC 익스포터가 받은 주소를 모두 사용함",
      why: "`pick_first` 방식의 gRPC 클라이언트는 응답하는 첫 주소에 연결하여 모두 그곳으로 보냅니다. 모든 파드를 알려 주는 헤드리스 Service 뒤에서는 한 파드가 데이터를 모두 받고 나머지는 놉니다. v0.103부터 기본값인 `round_robin` 방식은 모든 파드에 차례로 보냅니다.",
      messages: {
        default: `\`{exporter}\` 익스포터가 \`{to}\` 티어의 ${pods.ko}를 알면서도 모두 첫 파드로 보냅니다. 그 파드는 넘치고 나머지는 놉니다.`,
      },
      fixes: { remove: "모든 파드에 분산(기본값)" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: { tiers: choosing("pick_first"), facts: { gateway: { "service.headless": "beside" } } },
  good: { tiers: choosing("round_robin"), facts: { gateway: { "service.headless": "beside" } } },
});

function choosing(balancer: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway-headless:4317\ntls: { insecure: true }\nbalancer_name: ${balancer}`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
