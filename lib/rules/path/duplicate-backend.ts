import { at, isMap, type Json } from "../../base/json";
import type { Component, Topology } from "../../topology/types";
import { rule } from "../define";
import { deliveriesOf, type Delivery } from "../shared/deliveries";
import { exampleTier } from "../shared/example-tier";
import { reachedBy } from "../shared/reached-by";
import { canonicalOf, mentions } from "../shared/refs";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";
import { sourcesOf, type Source } from "./sources-of";

export const duplicateBackend = rule({
  id: "path/duplicate-backend",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const source of distinct(topology.tiers.flatMap((tier) => sourcesOf(topology, tier)))) {
      const double = firstDouble(topology, source);
      if (!double) continue;
      const [first, second] = double;
      const name = [source.signal, first, second].map((one) => (typeof one === "string" ? one : wayOf(one)));
      if (told.has(name.join("\n"))) continue;
      told.add(name.join("\n"));
      const pipeline = second.pipelines.at(-1);
      const ref = pipeline?.exporters.find((one) => mentions(one, second.exporter));
      if (!pipeline || !ref) continue;
      yield {
        tier: pipeline.tier,
        at: { yaml: ref.at, part: "value" },
        params: {
          signal: source.signal,
          receiver: source.receiver.id,
          exporter: first.exporter.id,
          first: first.pipelines.at(-1)?.id ?? "",
          firstTier: first.exporter.tier,
          second: pipeline.id,
          tier: pipeline.tier,
        },
        related: [
          {
            message: "first",
            params: { exporter: first.exporter.id },
            anchor: { tier: first.exporter.tier, at: { yaml: first.exporter.at, part: "key" } },
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Data reaches each backend by one way",
      why: "A receiver hands all it takes to every pipeline it stands in. Where two of them lead to the same backend, or one tier sends there both by itself and through the next, everything is stored and paid for twice: counts and rates double, and points of a series with equal times are refused. If the ways were meant for different data, a filter or a routing connector has to part them.",
      messages: {
        default:
          "{signal} of `{receiver}` reach the backend of `{exporter}` twice, by `{first}` of `{firstTier}` and by `{second}` of `{tier}`: they are stored and counted twice. Leave one way.",
        first: "`{exporter}` sends there, too.",
      },
      fixes: {},
    },
    ko: {
      title: "데이터가 백엔드마다 한 경로로 도달함",
      why: "리시버는 받은 데이터를 자신이 속한 모든 파이프라인에 넘깁니다. 그중 둘이 같은 백엔드로 이어지거나 한 티어가 직접 보내면서 다음 티어를 거쳐서도 보내면 모든 데이터가 두 번 저장되고 비용도 두 배가 됩니다. 개수와 비율이 두 배가 되고, 시각이 같은 시계열 포인트는 거부됩니다. 서로 다른 데이터를 위한 경로라면 필터나 라우팅 커넥터로 나누어야 합니다.",
      messages: {
        default: `\`{receiver}\` 리시버의 ${koreanSignal} 데이터가 \`{firstTier}\` 티어의 \`{first}\` 및 \`{tier}\` 티어의 \`{second}\` 파이프라인을 거쳐 \`{exporter}\` 익스포터의 백엔드에 두 번 도달합니다. 두 번 저장되고 집계됩니다. 한 경로만 남기십시오.`,
        first: "`{exporter}` 익스포터도 그곳으로 보냅니다.",
      },
      fixes: {},
    },
  },
  source:
    "derived: a receiver hands its data to every pipeline it stands in, each exporter sends what reaches it",
  bad: { tiers: { gateway: twoPipelines("[otlp]") } },
  good: { tiers: { gateway: twoPipelines("[zipkin]") } },
});

function twoPipelines(receivers: string): string {
  return exampleTier({
    receivers: 'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\nzipkin: {}',
    pipelines: `traces: { receivers: [otlp], exporters: [otlp_http] }\ntraces/all: { receivers: ${receivers}, exporters: [otlp_http] }`,
  });
}

/** Receivers that stand in the same pipelines are told once, so one of them is enough. */
function distinct(sources: readonly Source[]): readonly Source[] {
  const byPipelines = new Map<string, Source>();
  for (const source of sources) {
    const { tier, receiver, signal } = source;
    const pipelines = reachedBy(tier, receiver, signal).map(({ id }) => id);
    const key = [tier.id, signal, ...pipelines].join("\n");
    if (!byPipelines.has(key)) byPipelines.set(key, source);
  }
  return [...byPipelines.values()];
}

function firstDouble(
  topology: Topology,
  { tier, receiver, signal }: Source,
): readonly [Delivery, Delivery] | null {
  const ways = deliveriesOf(topology, tier, receiver, signal).filter(({ partial }) => !partial);
  for (const [index, second] of ways.entries()) {
    const first = ways.slice(0, index).find((other) => isDouble(other, second));
    // Told where data takes the short way, past what lies on the other.
    if (first) return first.hops.length < second.hops.length ? [second, first] : [first, second];
  }
  return null;
}

function isDouble(a: Delivery, b: Delivery): boolean {
  if (a.exporter.tier === b.exporter.tier)
    return isSameDestination(a.exporter, b.exporter) && changesOf(a) === changesOf(b);
  return isSameAddress(a.exporter, b.exporter);
}

/** In one tier: the same settings, apart from how they are sent. */
function isSameDestination(a: Component, b: Component): boolean {
  return (
    a.canonical === b.canonical &&
    (a.id === b.id ||
      (a.config !== null && JSON.stringify(destinationIn(a)) === JSON.stringify(destinationIn(b))))
  );
}

function destinationIn({ config }: Component): Json {
  if (!isMap(config)) return config;
  return Object.fromEntries(Object.entries(config).filter(([key]) => !ofSending.has(key)));
}

const ofSending: ReadonlySet<string> = new Set([
  ..."sending_queue retry_on_failure timeout compression tls keepalive".split(" "),
  ..."read_buffer_size write_buffer_size max_idle_conns wait_for_ready".split(" "),
]);

/** In two tiers: the same known address and headers of the same names. A variable may mean something else in each. */
function isSameAddress(a: Component, b: Component): boolean {
  const [here, there] = [a, b].map(({ config }) => at(config, "endpoint"));
  const [names, others] = [a, b].map(({ config }) => {
    const headers = at(config, "headers");
    return isMap(headers) ? Object.keys(headers).sort().join(" ").toLowerCase() : "";
  });
  return (
    a.canonical === b.canonical &&
    typeof here === "string" &&
    here === there &&
    !here.includes("${") &&
    names === others
  );
}

const plumbing: ReadonlySet<string> = new Set([
  "memory_limiter",
  "batch",
  "k8s_attributes",
  "resource_detection",
]);

/** What is done to data on the way: two ways that change it differently are two kinds of data. */
function changesOf({ pipelines }: Delivery): string {
  const refs = pipelines.flatMap(({ processors }) => processors);
  return refs
    .filter((ref) => !plumbing.has(canonicalOf(ref)))
    .map(({ id }) => id)
    .join(" ");
}

function wayOf({ exporter, pipelines }: Delivery): string {
  return [exporter.tier, exporter.id, ...pipelines.map(({ id, tier }) => `${tier}/${id}`)].join(" ");
}
