import { groupBy } from "../base/group-by";
import type { FieldsData } from "../catalogue/fields/types";
import type { DecodedConfig } from "./decode/decode-config";
import { mapOf } from "./decode/context";
import type { Fault } from "./fault";
import type { GraphComponent } from "./graph-component";
import { listenersOf } from "./listeners";
import type { Memory } from "./memory";
import { portFaults } from "./ports";
import { sectionsOf } from "./sections";
import { startFault } from "./start-fault";
import { startTypeChecks } from "./start-types.generated";
import { startChecks } from "./start.generated";
import { telemetryFaults, telemetryListeners } from "./telemetry-start";
import type { StartPlan } from "./start-plan";
import type { CheckContext, Decoded, Problem } from "./types";

type Started = {
  readonly components: readonly GraphComponent[];
  readonly plan: StartPlan;
  /** The decoded `service.telemetry`. */
  readonly telemetry: Decoded;
  readonly data: FieldsData;
  readonly memory: Memory;
};

/** What `Start` refuses although `validate` passes: in the extensions that are enabled and the components that pipelines use. */
export function checkStart(
  config: DecodedConfig,
  { components, plan, telemetry, data, memory }: Started,
  context: CheckContext,
): readonly Fault[] {
  const started = inOrder(components).filter(({ kind, id }) => plan.names.has(`${kind} ${id}`));
  const faults = [...telemetryFaults(telemetry, context)];
  for (const component of started)
    faults.push(
      ...memory.started(component, [plan], () => startOf(component, { plan, data, config }, context)),
    );
  const listeners = started.map((component) => ({
    component,
    listeners: memory.listeners(component, [], () => listenersOf(component, data)),
  }));
  faults.push(...portFaults(listeners, telemetryListeners(telemetry)));
  return faults;
}

/** The collector starts what data flows to before what it comes from. */
function inOrder(components: readonly GraphComponent[]): readonly GraphComponent[] {
  return order.flatMap((kind) => components.filter((component) => component.kind === kind));
}

const order = ["extension", "exporter", "connector", "processor", "receiver"];

function startOf(
  component: GraphComponent,
  { plan, data, config }: Pick<Started, "plan" | "data"> & { readonly config: DecodedConfig },
  context: CheckContext,
): readonly Fault[] {
  const { kind, id, fields } = component;
  const map = mapOf(component.value);
  if (!fields || !map) return [];
  const use = { id, extensions: plan.extensions };
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
