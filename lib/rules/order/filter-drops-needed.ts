import type { Path } from "../../base/path";
import type { Signal } from "../../catalogue/types";
import { hopsFrom } from "../../topology/query";
import type { Component, Pipeline, Tier, Topology } from "../../topology/types";
import { rule } from "../define";
import { attributesRemoved } from "../shared/attribute-changes";
import { attributesNeeded } from "../shared/attribute-needs";
import { exampleTier } from "../shared/example-tier";
import { reachedPipelines } from "../shared/reached-pipelines";
import { mentions } from "../shared/refs";
import type { RuleDocs } from "../types";

export const filterDropsNeeded = rule({
  id: "order/filter-drops-needed",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const tier of topology.tiers)
      for (const pipeline of tier.pipelines)
        for (const { remover, key, at: place, user } of lossesIn(topology, tier, pipeline)) {
          const name = `${tier.id} ${place.join(" ")} ${key} ${user.tier} ${user.id}`;
          if (told.has(name)) continue;
          told.add(name);
          yield {
            tier: tier.id,
            at: { yaml: place, part: "value" },
            params: { remover: remover.id, key, user: user.id, tier: user.tier },
            related: [
              {
                message: "user",
                params: { user: user.id, key },
                anchor: { tier: user.tier, at: { yaml: user.at, part: "key" } },
              },
            ],
          };
        }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Attributes stay until the last part that needs them",
      why: "Policies of a tail sampler, dimensions of span metrics, keys of a load balancer and pod associations look at attributes by name. Where one was deleted further up, they find nothing: the policy never matches, the dimension is empty, metrics without a service are dropped, pods are not recognised. Nothing is logged, as an attribute may always be absent. Delete it behind the part that needs it.",
      messages: {
        default:
          "`{remover}` deletes `{key}`, which `{user}` on `{tier}` needs further down: it finds nothing there and does its work wrongly. Delete it afterwards.",
        user: "`{user}` looks at `{key}`.",
      },
      fixes: {},
    },
    ko: {
      title: "속성이 필요한 마지막 단계까지 남아 있음",
      why: "테일 샘플러의 정책, 스팬 메트릭의 차원, 로드 밸런서의 키, 파드 연결 규칙은 속성을 이름으로 찾습니다. 앞에서 삭제하면 찾을 수 없습니다. 정책이 전혀 맞지 않고, 차원이 비며, 서비스가 없는 메트릭은 버려지고, 파드를 알아보지 못합니다. 속성은 원래 없을 수도 있으므로 로그에도 남지 않습니다. 필요한 단계 뒤에서 삭제하십시오.",
      messages: {
        default:
          "`{remover}` 프로세서가 `{key}` 속성을 삭제하지만 뒤에서 `{tier}` 티어의 `{user}` 컴포넌트가 그 속성을 씁니다. 찾지 못해 잘못 동작합니다. 그 뒤에서 삭제하십시오.",
        user: "`{user}` 컴포넌트가 `{key}` 속성을 봅니다.",
      },
      fixes: {},
    },
  },
  source: "derived: a component sees what the processors before it have left",
  bad: { tiers: { gateway: ordering("[attributes/drop, tail_sampling]") } },
  good: { tiers: { gateway: ordering("[tail_sampling, attributes/drop]") } },
});

function ordering(processors: string): string {
  return exampleTier({
    processors:
      "attributes/drop: { actions: [{ key: http.route, action: delete }] }\ntail_sampling: { policies: [{ name: checkout, type: string_attribute, string_attribute: { key: http.route, values: [/checkout] } }] }",
    pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
}

type Loss = {
  readonly remover: Component;
  readonly key: string;
  readonly at: Path;
  readonly user: Component;
};

/** What processors of a pipeline delete though something behind them needs it, and nothing in between writes it anew. */
function lossesIn(topology: Topology, tier: Tier, pipeline: Pipeline): readonly Loss[] {
  const { signal } = pipeline;
  if (signal === null) return [];
  const behind = componentsBehind(topology, tier, pipeline, signal);
  const own = pipeline.processors.flatMap(({ component }) => component ?? []);
  return own.flatMap((remover, position) =>
    attributesRemoved(remover).flatMap(({ key, at }) => {
      const later = [...own.slice(position + 1), ...behind];
      const index = later.findIndex((component) => attributesNeeded(component, signal).includes(key));
      const user = later[index];
      const isBack = later.slice(0, Math.max(index, 0)).some((component) => writesAnew(component, key));
      return user && !isBack ? [{ remover, key, at, user }] : [];
    }),
  );
}

/** What takes the data next: exporters and connectors, and the processors of the pipelines that these lead to. */
function componentsBehind(
  topology: Topology,
  tier: Tier,
  pipeline: Pipeline,
  signal: Signal,
): readonly Component[] {
  const takers = pipeline.exporters.flatMap(({ component }) => component ?? []);
  const hops = hopsFrom(topology, tier.id).filter(
    (hop) => hop.signals.includes(signal) && pipeline.exporters.some((ref) => mentions(ref, hop.from)),
  );
  const next = [
    ...takers
      .filter(({ kind }) => kind === "connector")
      .flatMap((one) => reachedPipelines(tier, one, signal)),
    ...hops.flatMap(({ to, receiver }) => {
      const target = topology.tiers.find(({ id }) => id === to);
      return target && receiver ? reachedPipelines(target, receiver, signal) : [];
    }),
  ];
  const further = next.flatMap(({ processors, exporters }) =>
    [...processors, ...exporters].flatMap(({ component }) => component ?? []),
  );
  return [...takers, ...further];
}

/** Whatever names the attribute may bring it back, and so may what knows the pod. */
function writesAnew({ canonical, config }: Component, key: string): boolean {
  return (
    JSON.stringify(config).includes(key) ||
    (/^(k8s|host|service)\./.test(key) && ["k8s_attributes", "resource_detection"].includes(canonical))
  );
}
