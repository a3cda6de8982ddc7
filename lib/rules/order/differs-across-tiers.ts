import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { dropProcessor } from "../shared/drop-processor";
import { exampleTier } from "../shared/example-tier";
import { joinedPipelines, type JoinedPipelines } from "../shared/joined-pipelines";
import { otherEntries } from "../shared/other-entries";
import { canonicalOf, mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";

export const differsAcrossTiers = rule({
  id: "order/differs-across-tiers",
  scope: "topology",
  severity: "info",
  *check(topology) {
    const told = new Set<string>();
    for (const joined of joinedPipelines(topology)) {
      for (const [first, second] of doubles(joined)) {
        const { from, to, taking } = joined;
        const key = `${from.id} ${first.id} ${to.id} ${second.id}`;
        if (told.has(key)) continue;
        told.add(key);
        // What comes in by another way has not been worked on yet.
        const entry = otherEntries(topology, to, taking);
        if (entry && "ask" in entry) yield entry;
        if (entry) continue;
        yield {
          tier: to.id,
          at: { yaml: second.at, part: "key" },
          params: { first: first.id, from: from.id, second: second.id, to: to.id },
          related: [
            {
              message: "first",
              params: { first: first.id },
              anchor: { tier: from.id, at: { yaml: first.at, part: "key" } },
            },
          ],
          fixes: drop(to, second),
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The same change is made in one tier",
      why: "A processor that rewrites attributes does so on the agent, and one with the very same settings does it again on the gateway. The second finds nothing left to do, or does it twice, as with a prefix. It costs CPU on every record, and whoever changes one has to remember the other. Where everything passes the agents, one place is enough.",
      messages: {
        default:
          "`{second}` on `{to}` does what `{first}` on `{from}` has done already, with the same settings: work on every record for nothing. Keep one of them.",
        first: "`{first}` does it here.",
      },
      fixes: { drop: "Take `{second}` out of `{to}`" },
    },
    ko: {
      title: "같은 변경을 한 티어에서만 수행함",
      why: "속성을 바꾸는 프로세서가 에이전트에 있고, 설정이 똑같은 프로세서가 게이트웨이에도 있습니다. 두 번째는 할 일이 남아 있지 않거나 접두사를 붙이는 경우처럼 두 번 적용합니다. 모든 레코드에 CPU가 들고, 한쪽을 고치는 사람이 다른 쪽도 기억해야 합니다. 모든 데이터가 에이전트를 거친다면 한 곳이면 충분합니다.",
      messages: {
        default:
          "`{to}` 티어의 `{second}` 프로세서는 `{from}` 티어의 `{first}` 프로세서가 이미 한 일을 같은 설정으로 다시 합니다. 모든 레코드에 작업이 낭비됩니다. 하나만 남기십시오.",
        first: "`{first}` 프로세서가 여기에서 수행합니다.",
      },
      fixes: { drop: "`{to}` 티어에서 `{second}` 제거" },
    },
  },
  source: "derived: data of a hop passes the processors of both tiers",
  bad: { tiers: pair("[resource]"), facts: closed() },
  good: { tiers: pair("[]"), facts: closed() },
});

function pair(processors: string) {
  const resource = "resource: { attributes: [{ key: k8s.cluster.name, value: prod, action: upsert }] }";
  return {
    agent: exampleTier({
      processors: resource,
      exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
      pipelines: "traces: { receivers: [otlp], processors: [resource], exporters: [otlp_grpc] }",
    }),
    gateway: exampleTier({
      processors: resource,
      pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
    }),
  };
}

function closed() {
  return { gateway: { "gateway.direct-clients": false, "gateway.exposed": false } };
}

const changing: ReadonlySet<string> = new Set(["transform", "attributes", "resource", "redaction"]);

/** Processors of both pipelines that change data by the same settings, each with its double. */
function doubles({ sending, taking }: JoinedPipelines): readonly (readonly [Component, Component])[] {
  return taking.processors.flatMap((ref): readonly (readonly [Component, Component])[] => {
    const second = ref.component;
    if (!second || !changing.has(canonicalOf(ref)) || isBlank(second)) return [];
    const first = sending.processors
      .flatMap(({ component }) => component ?? [])
      .find(
        ({ canonical, config }) =>
          canonical === second.canonical && JSON.stringify(config) === JSON.stringify(second.config),
      );
    return first ? [[first, second]] : [];
  });
}

/** Nothing written does nothing, and a variable may mean something else in each tier. */
function isBlank({ config }: Component): boolean {
  return config === null || /^\{\}$|\$\{/.test(JSON.stringify(config));
}

function drop(to: Tier, second: Component): readonly FixReport[] {
  const refs = to.pipelines.flatMap(({ processors }) => processors.filter((ref) => mentions(ref, second)));
  return [
    {
      id: "drop",
      params: { second: second.id, to: to.id },
      safety: "review",
      edits: dropProcessor(to, second, refs),
    },
  ];
}
