import type { Pipeline, Tier } from "../../topology/types";
import { move, type YamlEdit } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import type { RuleDocs } from "../types";

export const differsAcrossSignals = rule({
  id: "order/differs-across-signals",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const [index, pipeline] of tier.pipelines.entries()) {
      const model = tier.pipelines.slice(0, index).find((other) => isReordered(other, pipeline));
      if (!model) continue;
      yield {
        at: { yaml: [...pipeline.at, "processors"], part: "key" },
        params: { pipeline: pipeline.id, model: model.id, order: order(model) },
        fixes: [align(tier, pipeline, model)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Signals pass the same processors in the same order",
      why: "Two pipelines of a tier with the same processors in another order are seldom meant so: someone added a processor at the end of one and in the middle of another. The order decides what a filter sees, what is batched and what the memory limiter protects, so the signals behave differently under load, and nobody knows why.",
      messages: {
        default:
          "`{pipeline}` has the processors of `{model}` in another order. If there is no reason, put them in that order: {order}.",
      },
      fixes: { align: "Order them as in `{model}`" },
    },
    ko: {
      title: "모든 신호가 같은 프로세서를 같은 순서로 지남",
      why: "한 티어의 두 파이프라인에 같은 프로세서가 다른 순서로 있다면 의도한 경우는 드뭅니다. 한쪽에는 끝에, 다른 쪽에는 중간에 추가한 것이 대부분입니다. 순서에 따라 필터가 보는 값, 배치되는 데이터, 메모리 리미터가 보호하는 범위가 달라지므로 부하가 걸리면 신호마다 다르게 동작하고 이유를 알기 어렵습니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에 `{model}` 파이프라인과 같은 프로세서가 다른 순서로 있습니다. 이유가 없다면 같은 순서로 맞추십시오: {order}.",
      },
      fixes: { align: "`{model}` 파이프라인과 같은 순서로 배치" },
    },
  },
  source: "derived: data passes processors in the order of the list",
  bad: { tiers: { gateway: ordering("[resource, memory_limiter]") } },
  good: { tiers: { gateway: ordering("[memory_limiter, resource]") } },
});

function ordering(logs: string): string {
  return exampleTier({
    processors:
      "memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }\nresource: { attributes: [{ key: k8s.cluster.name, value: a, action: insert }] }",
    pipelines: `traces: { receivers: [otlp], processors: [memory_limiter, resource], exporters: [otlp_http] }\nlogs: { receivers: [otlp], processors: ${logs}, exporters: [otlp_http] }`,
  });
}

/** The names in a row, cut short where they are many. */
function order({ processors }: Pipeline): string {
  const ids = processors.map(({ id }) => `\`${id}\``);
  return ids.length > 4 ? `${ids.slice(0, 4).join(", ")}, …` : ids.join(", ");
}

/** Another signal, the same processors, each once, in another order. */
function isReordered(model: Pipeline, pipeline: Pipeline): boolean {
  const [ids, others] = [pipeline, model].map(({ processors }) => processors.map(({ id }) => id));
  if (!ids || !others || pipeline.signal === model.signal || ids.length !== others.length) return false;
  const isSame = new Set(ids).size === ids.length && ids.every((id) => others.includes(id));
  return isSame && ids.some((id, index) => id !== others[index]);
}

/** One move after the other, from the front on, so that comments go with their items. */
function align(tier: Tier, pipeline: Pipeline, model: Pipeline) {
  const ids = pipeline.processors.map(({ id }) => id);
  const edits: YamlEdit[] = [];
  for (const [to, { id }] of model.processors.entries()) {
    const from = ids.indexOf(id);
    if (from === to) continue;
    edits.push(move([...pipeline.at, "processors"], from, to));
    ids.splice(to, 0, ...ids.splice(from, 1));
  }
  return {
    id: "align",
    params: { model: model.id },
    safety: "review" as const,
    edits: edits.map((edit) => inTier(tier.id, edit)),
  };
}
