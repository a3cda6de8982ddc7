import type { DecodedConfig } from "./decode/decode-config";
import { mapOf } from "./decode/context";
import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { GraphComponent } from "./graph-component";
import { startChecks } from "./start.generated";
import type { CheckContext, Problem } from "./types";

/** What `Start` refuses although `validate` passes: in the extensions that are enabled and the components that pipelines use. */
export function checkStart(
  config: DecodedConfig,
  components: readonly GraphComponent[],
  context: CheckContext,
): readonly Fault[] {
  const started = components.filter((component) => isStarted(component, config));
  const extensions = new Map(
    started.flatMap(({ kind, id, fields }) =>
      kind === "extension" ? [[id, fields?.type ?? id.split("/")[0] ?? ""] as const] : [],
    ),
  );
  return started.flatMap((component) => startOf(component, extensions, context));
}

function isStarted({ kind, id }: GraphComponent, config: DecodedConfig): boolean {
  if (kind === "extension") return config.extensions.includes(id);
  const pipelines = [...config.pipelines.values()];
  if (kind === "processor") return pipelines.some(({ processors }) => processors.includes(id));
  return pipelines.some(({ receivers, exporters }) => [...receivers, ...exporters].includes(id));
}

function startOf(
  component: GraphComponent,
  extensions: ReadonlyMap<string, string>,
  context: CheckContext,
): readonly Fault[] {
  const { kind, id, fields } = component;
  const map = mapOf(component.value);
  if (!fields || !map) return [];
  return startChecks
    .filter((check) => check.kind === kind && check.component === fields.type)
    .flatMap((check) => [...check.start(map, { id, extensions }, context)])
    .map((problem) => faultOf(component, problem));
}

function faultOf({ kind, id, section, key }: GraphComponent, problem: Problem): Fault {
  const { upstream, message, at = [] } = problem;
  return {
    stage: "start",
    class: problem.class ?? "start",
    path: `failed to start ${quote(id)} ${kind}`,
    at: [section, key, ...at],
    part: "value",
    upstream,
    message,
    panics: problem.panics ?? false,
    remedies: [],
  };
}
