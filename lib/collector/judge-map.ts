import type { Build } from "./build";
import { createComponent } from "./create-component";
import { decodeConfig, type DecodedConfig } from "./decode/decode-config";
import type { Fault } from "./fault";
import { checkGraph } from "./graph";
import type { GraphComponent } from "./graph-component";
import { judgeSection } from "./judge-section";
import { judgeTelemetry } from "./judge-telemetry";
import type { Memory } from "./memory";
import type { RawMap } from "./raw";
import { startPlan } from "./start-plan";
import { checkStart } from "./start-stage";
import type { CheckContext } from "./types";
import { validateConfig } from "./validate-config";

/** What is wrong, stage by stage: decoding, validation, graph, start. What stands behind a stage that fails is left out. */
type JudgedMap = {
  readonly phases: readonly (readonly Fault[])[];
  readonly notChecked: readonly string[];
};

/** Judges a configuration that was read and resolved. */
export function judgeMap(
  map: RawMap,
  { build, check, memory }: { readonly build: Build; readonly check: CheckContext; readonly memory: Memory },
): JudgedMap {
  const { isGateOn } = check;
  const config = decodeConfig(map, build, { isGateOn, memory });
  const sections = config.sections.map((section) =>
    memory.judged(section.name, [section], (before) => judgeSection(section, before, { build, check })),
  );
  const telemetry = memory.telemetry("", [config.telemetry], () =>
    judgeTelemetry(config.telemetry, { build, check }),
  );
  const notChecked = sections.flatMap((section) => section.notChecked);
  const decoding = [...config.faults, ...[...sections, telemetry].flatMap((part) => part.decoding)];
  const validation = [...sections, telemetry].flatMap((part) => part.validation);
  if (decoding.length > 0) return { phases: [decoding, validation], notChecked };
  const outline = outlineOf(config);
  validation.push(...memory.references("", outline, () => validateConfig(config, isGateOn)));
  if (validation.length > 0) return { phases: [decoding, validation], notChecked };
  const components = sections.flatMap((section) => section.components);
  const graph = memory.graph("", outline, () => checkGraph(config, ofKind(components, "connector")));
  const made = graph.length > 0 ? graph : createAll(config, components, { check, memory });
  if (made.length > 0) return { phases: [decoding, validation, made], notChecked };
  const plan = memory.plan("", outline, () => startPlan(config, ofKind(components, "extension")));
  const started = { components, plan, telemetry: telemetry.value, data: build.data, memory };
  return { phases: [decoding, validation, made, checkStart(config, started, check)], notChecked };
}

/** Which components there are and where pipelines lead: all that references and the graph depend on, whatever is set inside. */
function outlineOf({ sections, extensions, pipelines }: DecodedConfig): readonly unknown[] {
  const outline: unknown[] = [extensions, pipelines];
  for (const { name, entries } of sections) {
    outline.push(name);
    for (const { key } of entries) outline.push(key);
  }
  return outline;
}

function ofKind(components: readonly GraphComponent[], kind: GraphComponent["kind"]) {
  return components.filter((component) => component.kind === kind);
}

function createAll(
  { pipelines }: DecodedConfig,
  components: readonly GraphComponent[],
  { check, memory }: { readonly check: CheckContext; readonly memory: Memory },
): readonly Fault[] {
  return components.flatMap((component) =>
    memory.created(component, [pipelines], () => createComponent(pipelines, component, check)),
  );
}
