import { groupBy } from "../base/group-by";
import { words } from "../base/words";
import type { Words } from "../base/words";
import { signals } from "../catalogue/types";
import type { Signal } from "../catalogue/types";
import { factoryChecks } from "./create.generated";
import type { DecodedConfig } from "./decode/decode-config";
import { mapOf } from "./decode/context";
import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { GraphComponent } from "./graph-component";
import { findCycle } from "./graph-cycle";
import type { CheckContext } from "./types";

/** What is refused when the pipelines are built (service/internal/graph/graph.go): all of it, where the collector tells one. */
export function checkGraph(
  config: DecodedConfig,
  components: readonly GraphComponent[],
  context: CheckContext,
): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (at: readonly (string | number)[], upstream: string, message: Words): void => {
    faults.push({
      stage: "graph",
      class: "verdict",
      path: "",
      at,
      part: "value",
      upstream,
      message,
      panics: false,
      remedies: [],
    });
  };
  const connectors = components.filter(({ kind }) => kind === "connector");
  for (const connector of connectors) checkConnector(config, connector, report);
  const cycle = faults.length > 0 ? null : findCycle(config, connectors);
  if (cycle) {
    const message = words("collector.graph.cycle", { id: cycle.id });
    report(["connectors", cycle.id], `cycle detected: ${cycle.text}`, message);
  }
  if (faults.length > 0) return faults;
  for (const component of components) createComponent(config, component, { context, faults });
  return faults;
}

type Report = (at: readonly (string | number)[], upstream: string, message: Words) => void;

/** The signals of the pipelines that have a component on a side, each with the pipelines' ids. */
function pipelinesWith(
  config: DecodedConfig,
  side: "receivers" | "exporters" | "processors",
  id: string,
): ReadonlyMap<Signal, readonly string[]> {
  const known = mentionsIn.get(config) ?? mentionsOf(config);
  mentionsIn.set(config, known);
  return known.get(`${side} ${id}`) ?? new Map();
}

/** Looked up for every component, so listed once a configuration. */
const mentionsIn = new WeakMap<DecodedConfig, ReadonlyMap<string, ReadonlyMap<Signal, readonly string[]>>>();

function mentionsOf(config: DecodedConfig): ReadonlyMap<string, ReadonlyMap<Signal, readonly string[]>> {
  const found = new Map<string, Map<Signal, string[]>>();
  for (const [name, pipeline] of config.pipelines) {
    const signal = signals.find((item) => item === name.split("/")[0]);
    if (!signal) continue;
    for (const side of ["receivers", "exporters", "processors"] as const)
      for (const id of new Set(pipeline[side])) {
        const bySignal = found.get(`${side} ${id}`) ?? new Map<Signal, string[]>();
        found.set(`${side} ${id}`, bySignal.set(signal, [...(bySignal.get(signal) ?? []), name]));
      }
  }
  return found;
}

function checkConnector(config: DecodedConfig, connector: GraphComponent, report: Report): void {
  const { fields, id } = connector;
  if (!fields) return;
  const from = pipelinesWith(config, "exporters", id);
  const to = pipelinesWith(config, "receivers", id);
  const isPair = (a: Signal, b: Signal): boolean => fields.signals[`${a}>${b}`] !== undefined;
  for (const [signal, names] of from) {
    if ([...to.keys()].some((other) => isPair(signal, other))) continue;
    const upstream = `connector ${quote(id)} used as exporter in [${names.join(" ")}] pipeline but not used in any supported receiver pipeline`;
    report(["connectors", connector.key], upstream, words("collector.graph.no-receiver", { id, signal }));
  }
  for (const [signal, names] of to) {
    if ([...from.keys()].some((other) => isPair(other, signal))) continue;
    const upstream = `connector ${quote(id)} used as receiver in [${names.join(" ")}] pipeline but not used in any supported exporter pipeline`;
    report(["connectors", connector.key], upstream, words("collector.graph.no-exporter", { id, signal }));
  }
}

/** `pipeline`: the one that a processor is made for. */
type Use = { readonly signal: Signal; readonly to?: Signal; readonly pipeline?: string };

/** Every instance the graph makes of a component. */
function usesOf(config: DecodedConfig, { kind, id, fields }: GraphComponent): readonly Use[] {
  if (kind === "receiver" || kind === "exporter")
    return [...pipelinesWith(config, `${kind}s`, id).keys()].map((signal) => ({ signal }));
  if (kind === "processor")
    return [...pipelinesWith(config, "processors", id)].flatMap(([signal, names]) =>
      names.map((pipeline) => ({ signal, pipeline })),
    );
  if (kind !== "connector" || !fields) return [];
  return [...pipelinesWith(config, "exporters", id).keys()].flatMap((signal) =>
    [...pipelinesWith(config, "receivers", id).keys()]
      .filter((to) => fields.signals[`${signal}>${to}`] !== undefined)
      .map((to) => ({ signal, to })),
  );
}

/** What the collector puts before the error of a factory. */
function pathOf({ kind, id }: GraphComponent, { signal, pipeline }: Use): string {
  if (kind === "connector") return "";
  const where =
    pipeline === undefined ? ` for data type ${quote(signal)}` : `, in pipeline ${quote(pipeline)}`;
  return `failed to create ${quote(id)} ${kind}${where}`;
}

const factoriesOf = new Map(
  [
    ...groupBy(
      factoryChecks.flatMap((check) =>
        [check.component].flat().map((type) => ({ place: `${check.kind} ${type}`, check })),
      ),
      ({ place }) => place,
    ),
  ].map(([place, found]) => [place, found.map(({ check }) => check)] as const),
);

function createComponent(
  config: DecodedConfig,
  component: GraphComponent,
  { context, faults }: { readonly context: CheckContext; readonly faults: Fault[] },
): void {
  const { fields, id, section, key } = component;
  if (!fields) return;
  const base = { stage: "graph", class: "verdict", part: "value", panics: false, remedies: [] } as const;
  for (const use of usesOf(config, component)) {
    if (component.kind !== "connector" && fields.signals[use.signal] === undefined) {
      const message = words("collector.graph.signal", { id, signal: use.signal });
      const upstream = "telemetry type is not supported";
      faults.push({ ...base, path: pathOf(component, use), at: [section, key], upstream, message });
      continue;
    }
    const map = mapOf(component.value);
    if (!map) continue;
    const { signal, to } = use;
    const { type } = fields;
    const asked = to === undefined ? { id, type, signal } : { id, type, signal, to };
    for (const check of factoriesOf.get(`${fields.kind} ${type}`) ?? []) {
      for (const problem of check.create(map, asked, context)) {
        const { upstream, message } = problem;
        const at = [section, key, ...(problem.at ?? [])];
        const kind = problem.class ?? "verdict";
        const panics = problem.panics ?? false;
        const stage = panics ? "panic" : "graph";
        const path = pathOf(component, use);
        faults.push({ ...base, stage, class: kind, path, at, upstream, message, panics });
      }
    }
  }
}
