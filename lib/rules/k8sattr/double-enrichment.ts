import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { dropProcessor } from "../shared/drop-processor";
import { hopSignals } from "../shared/hop-signals";
import { processorsIn } from "../shared/processors-in";
import { mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";
import { enrichingPair } from "./examples";
import { passthroughOf } from "./passthrough";

export const doubleEnrichment = rule({
  id: "k8sattr/double-enrichment",
  scope: "topology",
  severity: "info",
  *check(topology) {
    const told = new Set<string>();
    for (const { from, to, sending, taking } of hopSignals(topology)) {
      const sender = processorsIn(sending, "k8s_attributes").find(looksUp);
      if (!sender) continue;
      for (const taker of processorsIn(taking, "k8s_attributes").filter(looksUp)) {
        if (told.has(`${to.id} ${taker.id}`)) continue;
        told.add(`${to.id} ${taker.id}`);
        yield {
          tier: to.id,
          at: { yaml: taker.at, part: "key" },
          params: { processor: taker.id, sender: sender.id, from: from.id, to: to.id },
          related: [
            {
              message: "sender",
              params: { sender: sender.id },
              anchor: { tier: from.id, at: { yaml: sender.at, part: "key" } },
            },
          ],
          fixes: [dropOnGateway(to, taker)],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Pods are looked up on one tier only",
      why: "`k8s_attributes` keeps attributes that are already there, so what the agent found stays as it is. A second look-up on the gateway costs every gateway pod a watch on the pods of the whole cluster and the memory for them, and adds only what the agent was not told to extract. One tier is enough: agents know their node best, a gateway needs agents in `passthrough` mode.",
      messages: {
        default:
          "`{processor}` on `{to}` looks up pods that `{sender}` on `{from}` has looked up before: every pod of `{to}` watches the whole cluster for little.",
        sender: "`{sender}` looks pods up here.",
      },
      fixes: { "drop-second": "Remove `{processor}` from `{to}`" },
    },
    ko: {
      title: "파드 조회는 한 티어에서만 함",
      why: "`k8s_attributes` 프로세서는 이미 있는 속성을 그대로 두므로 에이전트가 찾은 값은 바뀌지 않습니다. 게이트웨이에서 다시 조회하면 게이트웨이 파드마다 클러스터 전체 파드를 감시하고 그만큼 메모리를 쓰면서, 에이전트가 추출하지 않은 속성만 더해집니다. 한 티어면 충분합니다. 자기 노드는 에이전트가 가장 잘 알고, 게이트웨이에서 조회하려면 에이전트를 `passthrough` 모드로 둡니다.",
      messages: {
        default:
          "`{to}` 티어의 `{processor}` 프로세서가 `{from}` 티어의 `{sender}` 프로세서가 조회한 파드를 다시 조회합니다. `{to}` 파드마다 클러스터 전체를 감시합니다.",
        sender: "`{sender}` 프로세서가 여기에서 파드를 조회합니다.",
      },
      fixes: { "drop-second": "`{to}` 티어에서 `{processor}` 프로세서 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: enrichingPair("{ filter: { node_from_env_var: K8S_NODE_NAME } }", "{}") },
  good: { tiers: enrichingPair("{ filter: { node_from_env_var: K8S_NODE_NAME } }", null) },
});

function looksUp(processor: Component): boolean {
  return passthroughOf(processor) === false;
}

function dropOnGateway(to: Tier, taker: Component): FixReport {
  const refs = to.pipelines.flatMap(({ processors }) => processors.filter((ref) => mentions(ref, taker)));
  return {
    id: "drop-second",
    params: { processor: taker.id, to: to.id },
    safety: "review",
    edits: dropProcessor(to, taker, refs),
  };
}
