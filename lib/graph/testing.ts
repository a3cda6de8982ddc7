import type { Json } from "../base/json";
import { signals, type Kind } from "../catalogue/types";
import type { Component, Hop, Pipeline, Ref, Tier, Topology } from "../topology/types";

/** A tier in short: lists of ids by pipeline; `config` by "kind/id", where it matters. Ids in `missing` are not defined. */
export type Sketch = {
  readonly pipelines: Readonly<Record<string, readonly [string[], string[], string[]]>>;
  readonly connectors?: readonly string[];
  readonly extensions?: readonly string[];
  readonly unused?: readonly (readonly [Kind, string])[];
  readonly missing?: readonly string[];
  readonly config?: Readonly<Record<string, Json>>;
};

/** A topology for tests, tiers in the order given. `hops`: exporter tier, exporter, target tier, receiver. */
export function sketchTopology(
  tiers: Readonly<Record<string, Sketch>>,
  hops: readonly (readonly [string, string, string, string | null])[] = [],
): Topology {
  const read = Object.entries(tiers).map(([id, sketch]) => tierOf(id, sketch));
  return { tiers: read, hops: hops.map((hop) => hopOf(read, hop)), backends: [] };
}

function tierOf(id: string, sketch: Sketch): Tier {
  const components = new Map<string, Component>();
  const component = (kind: Kind, name: string): Component | null => {
    if (sketch.missing?.includes(name)) return null;
    const key = `${kind}/${name}`;
    const known = components.get(key);
    if (known) return known;
    const type = name.split("/")[0] ?? name;
    const config = sketch.config?.[key] ?? null;
    const made = { tier: id, kind, id: name, type, canonical: type, config, at: [`${kind}s`, name] };
    components.set(key, made);
    return made;
  };
  const refs = (kind: Kind, ids: readonly string[], at: readonly (string | number)[]): readonly Ref[] =>
    ids.map((name, index) => {
      const isConnector = sketch.connectors?.includes(name) === true;
      return { id: name, at: [...at, index], component: component(isConnector ? "connector" : kind, name) };
    });
  const pipelines = Object.entries(sketch.pipelines).map(([name, [ins, middle, outs]]): Pipeline => {
    const at = ["service", "pipelines", name];
    return {
      tier: id,
      id: name,
      signal: signals.find((signal) => signal === name.split("/")[0]) ?? null,
      receivers: refs("receiver", ins, [...at, "receivers"]),
      processors: refs("processor", middle, [...at, "processors"]),
      exporters: refs("exporter", outs, [...at, "exporters"]),
      at,
    };
  });
  const extensions = refs("extension", sketch.extensions ?? [], ["service", "extensions"]);
  for (const [kind, name] of sketch.unused ?? []) component(kind, name);
  return {
    id,
    role: id === "agent" ? "agent" : "gateway",
    target: { collector: "0.154.0", distribution: "contrib" },
    facts: {},
    components: [...components.values()],
    pipelines,
    extensions,
    config: {},
    issues: [],
    stale: false,
  };
}

function hopOf(
  tiers: readonly Tier[],
  [tier, exporter, to, receiver]: readonly [string, string, string, string | null],
): Hop {
  const source = tiers.find((each) => each.id === tier);
  const from = source?.components.find((each) => each.kind === "exporter" && each.id === exporter);
  if (!source || !from) throw new Error(`No exporter ${exporter} in ${tier}`);
  const target = tiers.find((each) => each.id === to);
  const taker = target?.components.find((each) => each.kind === "receiver" && each.id === receiver);
  const carried = source.pipelines.filter((pipeline) =>
    pipeline.exporters.some((ref) => ref.id === exporter),
  );
  return {
    id: `${tier}/${exporter}→${to}`,
    from,
    to,
    receiver: taker ?? null,
    protocol: "grpc",
    endpoint: { text: `${to}:4317`, scheme: null, host: to, port: 4317, at: [...from.at, "endpoint"] },
    signals: signals.filter((signal) => carried.some((pipeline) => pipeline.signal === signal)),
    tls: false,
    balancing: "single",
    routingKey: null,
  };
}
