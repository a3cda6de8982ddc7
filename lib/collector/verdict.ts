import type { Build } from "./build";
import type { Fault } from "./fault";
import { judgeMap } from "./judge-map";
import { noMemory, type Memory } from "./memory";
import { resolve } from "./resolve/resolve";
import type { Source } from "./resolve/resolve";
import type { CheckContext, Environment, Stage } from "./types";
import { faultPlacer } from "./place-fault";
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
  const { build, environment, gates, memory = noMemory } = context;
  const isGateOn = (id: string): boolean => gates?.get(id) ?? build.gatesOn.has(id);
  const check: CheckContext = { environment, version: build.version, isGateOn, ottl: build.ottl };
  const resolved = resolve(sources, { environment, version: build.version, memory });
  const judged = resolved.map ? judgeMap(resolved.map, { build, check, memory }) : null;
  const phases = [resolved.faults, ...(judged?.phases ?? [])];
  const first = phases.findIndex((faults) => faults.length > 0);
  const placed = faultPlacer({ sources, contents: resolved.contents });
  const errors = phases.flatMap((faults, phase) => faults.map((fault) => placed(fault, phase === first)));
  // What fails at start only passes here.
  const isRefused = first !== -1 && first < stages.length;
  return {
    pass: !isRefused,
    stage: isRefused ? stageOf(phases[first] ?? [], first) : null,
    errors,
    notChecked: judged?.notChecked ?? [],
  };
}

const stages: readonly Stage[] = ["resolve", "unmarshal", "validate", "graph"];

function stageOf(faults: readonly Fault[], phase: number): Stage | null {
  if (faults.some(({ panics }) => panics)) return "panic";
  return stages[phase] ?? null;
}
