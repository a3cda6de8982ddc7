import type { Build } from "./build";
import { decodeComponent } from "./decode/decode-component";
import { decodeConfig } from "./decode/decode-config";
import type { DecodedConfig } from "./decode/decode-config";
import type { Fault } from "./fault";
import { checkGraph } from "./graph";
import { checkStart } from "./start-stage";
import { judgeComponent } from "./judge-component";
import type { Memory } from "./memory";
import { fieldOf, rootPlace } from "./place";
import type { RawMap } from "./raw";
import { resolve } from "./resolve/resolve";
import type { Source } from "./resolve/resolve";
import type { CheckContext, Decoded, Environment, Stage } from "./types";
import { usesOttl } from "./ottl/uses-ottl";
import { validateConfig } from "./validate-config";
import { validateComponent } from "./validate-walk";
import { placeFault } from "./place-fault";
import type { VerdictError } from "./place-fault";

/** What `otelcol validate` says of a configuration. */
export type Verdict = {
  readonly pass: boolean;
  /** Where it stops; null where it passes. */
  readonly stage: Stage | null;
  /** Everything that is wrong, what fails at start only too. What stands behind the stage at which the collector stops is not `isReached`. */
  readonly errors: readonly VerdictError[];
  /** Components that are not judged, or not whole: their settings are not known, or what their OTTL may say is not. */
  readonly notChecked: readonly string[];
};

/** What a verdict is asked for. `gates` are switched over their defaults; `memory` spares what did not change. */
export type VerdictContext = {
  readonly build: Build;
  readonly environment: Environment;
  readonly gates?: ReadonlyMap<string, boolean>;
  readonly memory?: Memory;
};

/** Judges configuration sources, later ones over earlier ones, as `otelcol validate --config … --set …` does. */
export function judge(sources: readonly Source[], context: VerdictContext): Verdict {
  const { build, environment, gates, memory } = context;
  const isGateOn = (id: string): boolean => gates?.get(id) ?? build.gatesOn.has(id);
  const check: CheckContext = { environment, version: build.version, isGateOn, ottl: build.ottl };
  const resolved = resolve(sources, { environment, version: build.version });
  const phases: (readonly Fault[])[] = [resolved.faults];
  const notChecked: string[] = [];
  if (resolved.map) phases.push(...judgeMap(resolved.map, { build, check, notChecked, memory }));
  const first = phases.findIndex((faults) => faults.length > 0);
  const errors = phases.flatMap((faults, phase) =>
    faults.map((fault) => placeFault(fault, phase === first, { sources, contents: resolved.contents })),
  );
  // What fails at start only passes here.
  const isRefused = first !== -1 && first < stages.length;
  return {
    pass: !isRefused,
    stage: isRefused ? stageOf(phases[first] ?? [], first) : null,
    errors,
    notChecked,
  };
}

const stages: readonly Stage[] = ["resolve", "unmarshal", "validate", "graph"];

function stageOf(faults: readonly Fault[], phase: number): Stage | null {
  if (faults.some(({ panics }) => panics)) return "panic";
  return stages[phase] ?? null;
}

type MapContext = {
  readonly build: Build;
  readonly check: CheckContext;
  readonly notChecked: string[];
  readonly memory: Memory | undefined;
};

/** Decoding, validation, graph and start. */
function judgeMap(
  map: RawMap,
  { build, check, notChecked, memory }: MapContext,
): readonly (readonly Fault[])[] {
  memory?.begin();
  const config = decodeConfig(map, build, check.isGateOn);
  const decoding: Fault[] = [...config.faults];
  const validation: Fault[] = [];
  const components = config.entries.map((entry) => {
    const fields = build.find(entry.kind, entry.type)?.fields ?? null;
    if (!fields || (!check.ottl && usesOttl(entry.kind, entry.type)))
      notChecked.push(`${entry.section}::${entry.id}`);
    const { kind, id, key, section, raw } = entry;
    if (!fields) return { kind, id, key, section, fields, value: null };
    const judgeIt = () => judgeComponent(fields, raw, entry, { data: build.data, check });
    const { value, faults } = memory ? memory.recall({ section, key, raw, fields }, judgeIt) : judgeIt();
    for (const fault of faults)
      (fault.stage === "unmarshal" || isDecodePanic(fault) ? decoding : validation).push(fault);
    return { kind, id, key, section, fields, value };
  });
  const telemetry = judgeTelemetry(config, { build, check, decoding, validation });
  if (decoding.length > 0) return [decoding, validation];
  validation.push(...validateConfig(config, check.isGateOn));
  if (validation.length > 0) return [decoding, validation];
  const graph = checkGraph(config, components, check);
  if (graph.length > 0) return [decoding, validation, graph];
  return [
    decoding,
    validation,
    graph,
    checkStart(config, { components, telemetry, data: build.data }, check),
  ];
}

function isDecodePanic(fault: Fault): boolean {
  return fault.panics && fault.upstream.startsWith("reflect: ");
}

function judgeTelemetry(
  config: DecodedConfig,
  {
    build,
    check,
    decoding,
    validation,
  }: {
    readonly build: Build;
    readonly check: CheckContext;
    readonly decoding: Fault[];
    readonly validation: Fault[];
  },
): Decoded {
  const fields = build.telemetry;
  if (!fields) return null;
  const place = fieldOf(fieldOf(rootPlace([], []), "service"), "telemetry");
  const { value, faults } = decodeComponent(fields, config.telemetry, place, {
    data: build.data,
    isGateOn: check.isGateOn,
  });
  decoding.push(...faults);
  if (faults.length > 0) return null;
  const at = { names: ["service", "telemetry"], at: ["service", "telemetry"] };
  validateComponent(fields, value, at, { data: build.data, check, faults: validation });
  return value;
}
