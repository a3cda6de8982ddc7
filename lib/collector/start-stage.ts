import { groupBy } from "../base/group-by";
import type { FieldsData } from "../catalogue/fields/types";
import type { DecodedConfig } from "./decode/decode-config";
import { mapOf } from "./decode/context";
import type { Fault } from "./fault";
import type { GraphComponent } from "./graph-component";
import { portFaults } from "./ports";
import { sectionsOf } from "./sections";
import { startFault } from "./start-fault";
import { startTypeChecks } from "./start-types.generated";
import { startChecks } from "./start.generated";
import { telemetryFaults, telemetryListeners } from "./telemetry-start";
import type { CheckContext, Decoded, Problem, StartUse } from "./types";

type Started = {
  readonly components: readonly GraphComponent[];
  /** The decoded `service.telemetry`. */
  readonly telemetry: Decoded;
  readonly data: FieldsData;
};

/** What `Start` refuses although `validate` passes: in the extensions that are enabled and the components that pipelines use. */
export function checkStart(
  config: DecodedConfig,
  { components, telemetry, data }: Started,
  context: CheckContext,
): readonly Fault[] {
  const names = startedIn(config);
  const isStarted = ({ kind, id }: GraphComponent) => names.has(`${kind} ${id}`);
  const started = inOrder(components.filter(isStarted));
  const extensions = components.filter(({ kind }) => kind === "extension");
  const use = {
    defined: new Set(extensions.map(({ id }) => id)),
    enabled: new Map(
      extensions
        .filter(isStarted)
        .map(({ id, fields }) => [id, fields?.type ?? id.split("/")[0] ?? ""] as const),
    ),
  };
  return [
    ...telemetryFaults(telemetry, context),
    ...started.flatMap((component) => startOf(component, { extensions: use, data, config }, context)),
    ...portFaults(started, data, telemetryListeners(telemetry)),
  ];
}

/** The collector starts what data flows to before what it comes from. */
function inOrder(components: readonly GraphComponent[]): readonly GraphComponent[] {
  const order = ["extension", "exporter", "connector", "processor", "receiver"];
  return components.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function startedIn({ extensions, pipelines }: DecodedConfig): ReadonlySet<string> {
  const started = new Set(extensions.map((id) => `extension ${id}`));
  for (const { receivers, processors, exporters } of pipelines.values()) {
    for (const id of processors) started.add(`processor ${id}`);
    // A connector stands at both ends.
    for (const id of [...receivers, ...exporters]) for (const kind of ends) started.add(`${kind} ${id}`);
  }
  return started;
}

const ends = ["receiver", "exporter", "connector"] as const;

function startOf(
  component: GraphComponent,
  {
    extensions,
    data,
    config,
  }: {
    readonly extensions: StartUse["extensions"];
    readonly data: FieldsData;
    readonly config: DecodedConfig;
  },
  context: CheckContext,
): readonly Fault[] {
  const { kind, id, fields } = component;
  const map = mapOf(component.value);
  if (!fields || !map) return [];
  const use = { id, extensions };
  const found: Problem[] = [];
  for (const check of startsOf.get(`${kind} ${fields.type}`) ?? [])
    found.push(...check.start(map, use, context));
  // The exporter inside of a load balancer is made anew for each endpoint, and not with the collector.
  const sections = sectionsOf(component, data).filter(
    ({ at }) => at[0] !== "protocol" || kind !== "exporter",
  );
  for (const { type, value, at } of sections)
    for (const { check } of checksOf.get(type) ?? []) {
      for (const problem of check.start(value, { ...use, type }, context))
        found.push(Object.assign({}, problem, { at: [...at, ...(problem.at ?? [])] }));
    }
  return found.map((problem) => startFault(component, problem, remediesOf(problem, config)));
}

const startsOf = groupBy(startChecks, ({ kind, component }) => `${kind} ${component}`);

const checksOf = groupBy(
  startTypeChecks.flatMap((check) => [check.type].flat().map((type) => ({ type, check }))),
  ({ type }) => type,
);

function remediesOf({ enables }: Problem, { extensions }: DecodedConfig): Fault["remedies"] {
  if (enables === undefined) return [];
  return [{ kind: "append", at: ["service", "extensions"], item: enables, length: extensions.length }];
}
