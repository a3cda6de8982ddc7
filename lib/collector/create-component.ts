import { groupBy } from "../base/group-by";
import { words } from "../base/words";
import type { Signal } from "../catalogue/types";
import { factoryChecks } from "./create.generated";
import { mapOf } from "./decode/context";
import type { DecodedConfig } from "./decode/decode-config";
import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { GraphComponent } from "./graph-component";
import { pipelinesWith } from "./mentions";
import type { CheckContext } from "./types";

type Pipelines = DecodedConfig["pipelines"];

/** What the factory of a component refuses, for every instance the graph makes of it. */
export function createComponent(
  pipelines: Pipelines,
  component: GraphComponent,
  context: CheckContext,
): readonly Fault[] {
  const faults: Fault[] = [];
  const { fields, id, section, key } = component;
  if (!fields) return faults;
  const base = { stage: "graph", class: "verdict", part: "value", panics: false, remedies: [] } as const;
  for (const use of usesOf(pipelines, component)) {
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
  return faults;
}

/** `pipeline`: the one that a processor is made for. */
type Use = { readonly signal: Signal; readonly to?: Signal; readonly pipeline?: string };

/** Every instance the graph makes of a component. */
function usesOf(pipelines: Pipelines, { kind, id, fields }: GraphComponent): readonly Use[] {
  if (kind === "receiver" || kind === "exporter")
    return [...pipelinesWith(pipelines, `${kind}s`, id).keys()].map((signal) => ({ signal }));
  if (kind === "processor")
    return [...pipelinesWith(pipelines, "processors", id)].flatMap(([signal, names]) =>
      names.map((pipeline) => ({ signal, pipeline })),
    );
  if (kind !== "connector" || !fields) return [];
  return [...pipelinesWith(pipelines, "exporters", id).keys()].flatMap((signal) =>
    [...pipelinesWith(pipelines, "receivers", id).keys()]
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
