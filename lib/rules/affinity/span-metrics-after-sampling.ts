import type { Component, Pipeline, Ref, Tier } from "../../topology/types";
import { remove, set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { canonicalOf, mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

const samplers: ReadonlySet<string> = new Set(["tail_sampling", "probabilistic_sampler"]);
const counters: ReadonlySet<string> = new Set(["span_metrics", "service_graph", "count"]);

export const spanMetricsAfterSampling = rule({
  id: "affinity/span-metrics-after-sampling",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const [pipeline, sampler] of sampledPipelines(tier)) {
      for (const ref of pipeline.exporters) {
        if (!counters.has(canonicalOf(ref)) || ref.component?.kind !== "connector") continue;
        yield {
          at: { yaml: ref.at, part: "value" },
          params: { connector: ref.id, sampler: sampler.id, pipeline: pipeline.id },
          related: [
            {
              message: "sampler",
              params: { sampler: sampler.id },
              anchor: { tier: tier.id, at: { yaml: sampler.at, part: "value" } },
            },
          ],
          fixes: countBefore(tier, pipeline, sampler, ref),
        };
      }
    }
  },
});

/** The pipelines whose exporters see sampled data, each with the sampler that thinned it: their own, or one further up. */
function sampledPipelines(tier: Tier): ReadonlyMap<Pipeline, Ref> {
  const found = new Map<Pipeline, Ref>();
  for (const pipeline of tier.pipelines) {
    const sampler = pipeline.processors.find((ref) => samplers.has(canonicalOf(ref)));
    if (sampler) found.set(pipeline, sampler);
  }
  // What is added while a map is walked is walked too.
  for (const [pipeline, sampler] of found)
    for (const { component } of pipeline.exporters)
      for (const next of component?.kind === "connector" ? fedBy(tier, component, pipeline) : [])
        if (!found.has(next)) found.set(next, sampler);
  return found;
}

/** A connector that changes the signal counts; what it counted is not sampled any more. */
function fedBy(tier: Tier, connector: Component, { signal }: Pipeline): readonly Pipeline[] {
  return tier.pipelines.filter(
    (next) => next.signal === signal && next.receivers.some((ref) => mentions(ref, connector)),
  );
}

/** A pipeline beside the sampled one, that does the same up to the sampler and then counts. */
function countBefore(tier: Tier, pipeline: Pipeline, sampler: Ref, counter: Ref): readonly FixReport[] {
  const position = pipeline.processors.indexOf(sampler);
  const id = `${pipeline.signal}/unsampled`;
  const isTaken = tier.pipelines.some((other) => other.id === id);
  if (position < 0 || pipeline.exporters.length < 2 || isTaken) return [];
  const processors = pipeline.processors.slice(0, position).map((ref) => ref.id);
  const unsampled = {
    receivers: pipeline.receivers.map((ref) => ref.id),
    ...(processors.length > 0 ? { processors } : {}),
    exporters: [counter.id],
  };
  return [
    {
      id: "count-before",
      params: { pipeline: id },
      safety: "review",
      edits: [remove(counter.at), set(["service", "pipelines", id], unsampled)].map((edit) =>
        inTier(tier.id, edit),
      ),
    },
  ];
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Metrics are made of spans before sampling",
      why: "A connector behind a sampler sees only the spans that were kept. Counts and rates shrink by the sampling rate; where errors and slow traces are kept with preference, error ratios and latencies look far worse than they are. The same receivers can feed the connector in a pipeline without the sampler.",
      messages: {
        default:
          "`{connector}` stands behind `{sampler}` in pipeline `{pipeline}`: its metrics tell of the sampled data only, so counts and error ratios are wrong.",
        sampler: "`{sampler}` samples here.",
      },
      fixes: { "count-before": "Count in a pipeline of its own, `{pipeline}`, before sampling" },
    },
    ko: {
      title: "샘플링 전의 스팬으로 메트릭을 만듦",
      why: "샘플러 뒤의 커넥터는 남은 스팬만 봅니다. 개수와 비율이 샘플링 비율만큼 줄고, 오류와 느린 트레이스를 우선해 남기면 오류율과 지연 시간이 실제보다 훨씬 나빠 보입니다. 같은 리시버를 샘플러가 없는 파이프라인에도 넣어 커넥터로 보내면 됩니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인에서 `{connector}` 커넥터가 `{sampler}` 프로세서 뒤에 있습니다. 샘플링된 데이터로만 메트릭을 만들어 개수와 오류율이 틀립니다.",
        sampler: "`{sampler}` 프로세서가 여기에서 샘플링합니다.",
      },
      fixes: { "count-before": "샘플링 전의 별도 파이프라인 `{pipeline}`에서 집계" },
    },
  },
  source:
    "derived: what tail_sampling and probabilistic_sampler drop never reaches the connectors their pipeline exports to",
  bad: {
    tiers: {
      gateway: counting(
        "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http, span_metrics] }",
      ),
    },
  },
  good: {
    tiers: {
      gateway: counting(
        "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\ntraces/unsampled: { receivers: [otlp], exporters: [span_metrics] }",
      ),
    },
  },
});

function counting(traces: string): string {
  return exampleTier({
    processors:
      "tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }",
    connectors: "span_metrics: {}",
    pipelines: `${traces}\nmetrics: { receivers: [span_metrics], exporters: [otlp_http] }`,
  });
}
