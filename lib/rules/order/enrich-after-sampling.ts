import { hopsInto } from "../../topology/query";
import type { Component, Pipeline, Ref, Tier, Topology } from "../../topology/types";
import { move } from "../../yaml/edit";
import { rule } from "../define";
import { attributesWritten } from "../shared/attribute-changes";
import { policyAttributes } from "../shared/attribute-needs";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";

export const enrichAfterSampling = rule({
  id: "order/enrich-after-sampling",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    for (const tier of topology.tiers)
      for (const pipeline of tier.pipelines.filter(({ signal }) => signal === "traces"))
        for (const { sampler, position, key, late } of lateKeys(topology, tier, pipeline))
          yield {
            tier: tier.id,
            at: { yaml: late.ref.at, part: "value" },
            params: { sampler: sampler.id, key, enricher: late.ref.id, pipeline: pipeline.id },
            related: [
              {
                message: "sampler",
                params: { sampler: sampler.id, key },
                anchor: { tier: tier.id, at: { yaml: sampler.at, part: "value" } },
              },
            ],
            fixes: [
              {
                id: "move-before",
                params: { enricher: late.ref.id, sampler: sampler.id },
                safety: "review",
                edits: [inTier(tier.id, move([...pipeline.at, "processors"], late.position, position))],
              },
            ],
          };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling sees the attributes that its policies name",
      why: "A policy decides by what spans carry when they reach the sampler. An attribute that a processor behind it adds is not there yet: the policy never matches, traces that it should keep are dropped, and nothing in the log tells. Put what adds the attribute before the sampler; it then works on all traces rather than on those that are kept, which is what it costs.",
      messages: {
        default:
          "A policy of `{sampler}` looks at `{key}`, which `{enricher}` adds only after it in `{pipeline}`: it never matches, and the traces it should keep are dropped.",
        sampler: "`{sampler}` looks at `{key}` here.",
      },
      fixes: { "move-before": "Move `{enricher}` before `{sampler}`" },
    },
    ko: {
      title: "테일 샘플링 정책이 쓰는 속성이 미리 있음",
      why: "정책은 스팬이 샘플러에 도착했을 때 갖고 있는 값으로 판단합니다. 뒤에 있는 프로세서가 추가하는 속성은 아직 없습니다. 정책이 전혀 맞지 않아 남겨야 할 트레이스가 버려지며 로그에도 남지 않습니다. 속성을 추가하는 프로세서를 샘플러 앞에 두십시오. 남은 트레이스가 아니라 모든 트레이스를 처리하게 되는 것이 그 비용입니다.",
      messages: {
        default:
          "`{sampler}` 프로세서의 정책이 `{key}` 속성을 보지만 `{pipeline}` 파이프라인에서 `{enricher}` 프로세서가 그 뒤에야 추가합니다. 정책이 전혀 맞지 않아 남겨야 할 트레이스가 버려집니다.",
        sampler: "`{sampler}` 프로세서가 여기에서 `{key}` 속성을 봅니다.",
      },
      fixes: { "move-before": "`{enricher}` 프로세서를 `{sampler}` 앞으로 이동" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: { tiers: { gateway: ordering("[tail_sampling, resource]") } },
  good: { tiers: { gateway: ordering("[resource, tail_sampling]") } },
});

function ordering(processors: string): string {
  return exampleTier({
    processors:
      "resource: { attributes: [{ key: team, value: shop, action: insert }] }\ntail_sampling: { policies: [{ name: shop, type: string_attribute, string_attribute: { key: team, values: [shop] } }] }",
    pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
}

type Late = {
  readonly sampler: Ref;
  readonly position: number;
  readonly key: string;
  readonly late: { readonly ref: Ref; readonly position: number };
};

/** Each processor behind a tail sampler that is the first to add something that its policies look at. */
function lateKeys(topology: Topology, tier: Tier, pipeline: Pipeline): readonly Late[] {
  const position = pipeline.processors.findIndex((ref) => canonicalOf(ref) === "tail_sampling");
  const sampler = pipeline.processors[position];
  if (!sampler?.component) return [];
  const earlier = [
    ...pipeline.processors.slice(0, position).flatMap(({ component }) => component ?? []),
    ...processorsOfSenders(topology, tier),
  ];
  const keys = policyAttributes(sampler.component).filter((key) => !earlier.some((one) => mayAdd(one, key)));
  return pipeline.processors.flatMap((ref, index): readonly Late[] => {
    const { component } = ref;
    if (index <= position || !component) return [];
    const key = keys.find((one) => adds(component, one));
    return key === undefined ? [] : [{ sampler, position, key, late: { ref, position: index } }];
  });
}

function processorsOfSenders(topology: Topology, tier: Tier): readonly Component[] {
  const senders = new Set(hopsInto(topology, tier.id).map(({ from }) => from.tier));
  return topology.tiers
    .filter(({ id }) => id !== tier.id && senders.has(id))
    .flatMap(({ components }) => components.filter(({ kind }) => kind === "processor"));
}

/** Certainly: it says so, or it is what the processor is there for. */
function adds(component: Component, key: string): boolean {
  if (component.canonical === "k8s_attributes") return key.startsWith("k8s.");
  return attributesWritten(component).some((written) => written.key === key);
}

/** Whatever names the attribute, or knows pods or hosts, may have added it. */
function mayAdd({ canonical, config }: Component, key: string): boolean {
  return (
    JSON.stringify(config).includes(key) ||
    (/^(k8s|host|cloud|service|container)\./.test(key) &&
      ["k8s_attributes", "resource_detection"].includes(canonical))
  );
}
