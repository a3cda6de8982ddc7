import type { Component } from "../../topology/types";
import { move } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { hopSignals } from "../shared/hop-signals";
import { inTier } from "../shared/in-tier";
import { processorsIn } from "../shared/processors-in";
import { canonicalOf } from "../shared/refs";
import { takesFromOthers } from "../shared/takes-from-others";
import type { RuleDocs } from "../types";
import { associationsOf, onlyByConnection } from "./association";

/** Processors that hand on data of many connections at once, or later: the address it came from is gone. */
const regrouping = new Set(["batch", "tail_sampling", "groupbytrace"]);

export const afterBatchOrSampling = rule({
  id: "k8sattr/after-batch-or-sampling",
  scope: "topology",
  severity: "error",
  *check(topology) {
    // What an agent has named needs no connection any more.
    const named = new Set(
      hopSignals(topology)
        .filter(({ sending }) => processorsIn(sending, "k8s_attributes").length > 0)
        .flatMap(({ to, taking }) => taking.map(({ id }) => `${to.id} ${id}`)),
    );
    for (const tier of topology.tiers) {
      for (const pipeline of tier.pipelines) {
        if (!takesFromOthers(pipeline)) continue;
        const first = pipeline.processors.findIndex((ref) => regrouping.has(canonicalOf(ref)));
        const cause = pipeline.processors[first];
        if (!cause) continue;
        for (const [position, ref] of pipeline.processors.entries()) {
          const isNamed = named.has(`${tier.id} ${pipeline.id}`);
          if (position < first || !ref.component || !needsConnection(ref.component, isNamed)) continue;
          yield {
            tier: tier.id,
            at: { yaml: ref.at, part: "value" },
            params: { processor: ref.id, cause: cause.id, pipeline: pipeline.id },
            fixes: [
              {
                id: "move-before",
                params: { processor: ref.id, cause: cause.id },
                safety: "review",
                edits: [inTier(tier.id, move([...pipeline.at, "processors"], position, first))],
              },
            ],
          };
        }
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "k8s_attributes runs while the connection is known",
      why: "By default `k8s_attributes` finds the pod by the address that data came from. `batch`, `tail_sampling` and `groupbytrace` put data of many senders together and hand it on later, without any address. A processor behind them finds no pod, says nothing, and data leaves without Kubernetes attributes.",
      messages: {
        default:
          "`{processor}` runs after `{cause}` in `{pipeline}`, where the sender's address is gone: it finds no pod, and data gets no Kubernetes attributes.",
      },
      fixes: { "move-before": "Move `{processor}` before `{cause}`" },
    },
    ko: {
      title: "k8s_attributes 프로세서가 연결 정보가 있을 때 실행됨",
      why: "기본적으로 `k8s_attributes` 프로세서는 데이터가 온 주소로 파드를 찾습니다. `batch`, `tail_sampling`, `groupbytrace` 프로세서는 여러 송신자의 데이터를 모아 두었다가 주소 없이 넘겨줍니다. 그 뒤에 있으면 아무 오류 없이 파드를 찾지 못하고, 데이터가 Kubernetes 속성 없이 나갑니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{processor}` 프로세서가 `{cause}` 뒤에 있어 송신자 주소를 알 수 없습니다. 파드를 찾지 못해 Kubernetes 속성이 붙지 않습니다.",
      },
      fixes: { "move-before": "`{processor}` 프로세서를 `{cause}` 앞으로 이동" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { agent: ordered("batch, k8s_attributes") } },
  good: { tiers: { agent: ordered("k8s_attributes, batch") } },
});

function ordered(processors: string): string {
  return exampleTier({
    processors: "batch: {}\nk8s_attributes: { filter: { node_from_env_var: K8S_NODE_NAME } }",
    pipelines: `traces: { receivers: [otlp], processors: [${processors}], exporters: [otlp_http] }`,
  });
}

/** `named`: an agent has noted who sent the data, which the default rules take before the connection. */
function needsConnection(component: Component, named: boolean): boolean {
  if (component.canonical !== "k8s_attributes") return false;
  const associations = associationsOf(component);
  if (associations === null) return false;
  return onlyByConnection(associations) || (associations.length === 0 && !named);
}
