import type { Pipeline, Ref } from "../../topology/types";
import { move } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

export const filterLate = rule({
  id: "order/filter-late",
  scope: "pipeline",
  severity: "info",
  *check({ pipeline, tier }) {
    for (const [position, ref] of pipeline.processors.entries()) {
      if (!dropsWithoutResource(ref, pipeline)) continue;
      const first = startOfRun(pipeline, position);
      const worker = pipeline.processors.slice(first, position).find((one) => heavy.has(canonicalOf(one)));
      if (!worker) continue;
      yield {
        at: { yaml: ref.at, part: "value" },
        params: { dropper: ref.id, worker: worker.id, pipeline: pipeline.id },
        fixes: [
          {
            id: "move-before",
            params: { dropper: ref.id, worker: worker.id },
            safety: "safe",
            edits: [inTier(tier.id, move([...pipeline.at, "processors"], position, first))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What is dropped is dropped before work is done on it",
      why: "Each record that passes `k8s_attributes` or `resource_detection` is matched to a pod or a host and copied attributes. Where a filter or sampler behind them does not look at the resource, it would drop the same records in front of them, and the work on these would not be done at all. On a busy node that is a good part of the agent's CPU.",
      messages: {
        default:
          "`{dropper}` looks at nothing that `{worker}` adds, but runs after it in `{pipeline}`: what it drops is enriched first, for nothing.",
      },
      fixes: { "move-before": "Move `{dropper}` before `{worker}`" },
    },
    ko: {
      title: "버릴 데이터를 처리하기 전에 버림",
      why: "`k8s_attributes` 또는 `resource_detection` 프로세서를 지나는 레코드마다 파드나 호스트를 찾아 속성을 복사합니다. 뒤에 있는 필터나 샘플러가 리소스를 보지 않는다면 앞에 두어도 같은 레코드를 버리고, 그 레코드에 대한 작업은 하지 않아도 됩니다. 바쁜 노드에서는 에이전트 CPU의 상당 부분입니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{dropper}` 프로세서는 `{worker}` 프로세서가 추가하는 값을 보지 않으면서 그 뒤에 있습니다. 버릴 데이터에도 속성을 붙이는 작업이 낭비됩니다.",
      },
      fixes: { "move-before": "`{dropper}` 프로세서를 `{worker}` 앞으로 이동" },
    },
  },
  source:
    "derived: these processors change resources only, so a condition on records gives the same before them",
  bad: { tiers: { agent: ordering("[memory_limiter, k8s_attributes, filter]") } },
  good: { tiers: { agent: ordering("[memory_limiter, filter, k8s_attributes]") } },
});

function ordering(processors: string): string {
  return exampleTier({
    processors:
      "memory_limiter: { check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }\nk8s_attributes: { filter: { node_from_env_var: OTEL_K8S_NODE_NAME } }\nfilter: { logs: { log_record: ['severity_number < 9'] } }",
    pipelines: `logs: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
}

/** Lookups for every resource that passes. */
const heavy: ReadonlySet<string> = new Set(["k8s_attributes", "resource_detection"]);
/** Processors that touch nothing but the resource. */
const onResources: ReadonlySet<string> = new Set([...heavy, "resource"]);

/** The first of the processors right before a position that change resources only. */
function startOfRun({ processors }: Pipeline, position: number): number {
  const others = processors.slice(0, position).findLastIndex((ref) => !onResources.has(canonicalOf(ref)));
  return others + 1;
}

/** A filter whose conditions never speak of the resource, or the sampler of traces, which goes by their ID. */
function dropsWithoutResource(ref: Ref, { signal }: Pipeline): boolean {
  if (!ref.component) return false;
  if (canonicalOf(ref) === "probabilistic_sampler") return signal === "traces";
  const text = JSON.stringify(ref.component.config);
  return canonicalOf(ref) === "filter" && ref.component.config !== null && !/resource|\$\{|cache/i.test(text);
}
