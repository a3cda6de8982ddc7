import type { DecodedSection, DecodedService } from "./decode/decode-config";
import type { Fault } from "./fault";
import type { JudgedSection } from "./judge-section";
import type { JudgedTelemetry } from "./judge-telemetry";
import type { Listener } from "./listeners";
import type { RawMap } from "./raw";
import { remember, rememberEach, type Recall, type RecallEach } from "./remember";
import type { StartPlan } from "./start-plan";
import { readYaml } from "./yaml/read";
import { createYamlReader, type YamlReader } from "./yaml/yaml-reader";

/**
 * What was found step by step, kept from one verdict to the next, so that a change inside of one component reads, decodes and
 * checks that one only. For one build, one machine and one set of gates: with any other, begin with a new memory.
 */
export type Memory = {
  /** The reader of a source. */
  readonly reader: (source: number) => YamlReader;
  /** Maps with what `${…}` brings in, by those without it; only where nothing was refused. */
  readonly expanded: { get(map: RawMap): RawMap | undefined; set(map: RawMap, expanded: RawMap): void };
  readonly section: Recall<DecodedSection>;
  readonly service: Recall<DecodedService>;
  readonly judged: Recall<JudgedSection>;
  readonly telemetry: Recall<JudgedTelemetry>;
  readonly references: Recall<readonly Fault[]>;
  readonly graph: Recall<readonly Fault[]>;
  readonly plan: Recall<StartPlan>;
  readonly created: RecallEach<readonly Fault[]>;
  readonly started: RecallEach<readonly Fault[]>;
  readonly listeners: RecallEach<readonly Listener[]>;
};

/** A memory of nothing yet. */
export function createMemory(): Memory {
  const readers: YamlReader[] = [];
  const expanded = new WeakMap<RawMap, RawMap>();
  return {
    reader: (source) => (readers[source] ??= createYamlReader()),
    expanded: { get: (map) => expanded.get(map), set: (map, made) => void expanded.set(map, made) },
    section: remember(),
    service: remember(),
    judged: remember(),
    telemetry: remember(),
    references: remember(),
    graph: remember(),
    plan: remember(),
    created: rememberEach(),
    started: rememberEach(),
    listeners: rememberEach(),
  };
}

/** Keeps nothing. */
export const noMemory: Memory = {
  reader: () => readYaml,
  expanded: { get: () => undefined, set: () => undefined },
  section: makeAnew,
  service: makeAnew,
  judged: makeAnew,
  telemetry: makeAnew,
  references: makeAnew,
  graph: makeAnew,
  plan: makeAnew,
  created: makeEachAnew,
  started: makeEachAnew,
  listeners: makeEachAnew,
};

function makeAnew<T>(_: string, __: readonly unknown[], make: (before: T | null) => T): T {
  return make(null);
}

function makeEachAnew<T>(_: object, __: readonly unknown[], make: () => T): T {
  return make();
}
