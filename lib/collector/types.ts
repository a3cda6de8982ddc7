/** What is said of a configuration by the stages that `otelcol validate` runs, and by those that only a start runs. */
import type { Path } from "../base/path";
import type { Words } from "../base/words";
import type { OttlData } from "../catalogue/fields/ottl-types";
import type { TypeId } from "../catalogue/fields/types";
import type { Kind, Signal } from "../catalogue/types";

/** Where `otelcol validate` stops, in its order; "start": it passes there, and the collector refuses to start. */
export type Stage = "resolve" | "unmarshal" | "validate" | "graph" | "panic" | "start";

/** verdict: `validate` fails. start: it passes, the start does not. environment: the machine it runs on decides. */
export type VerdictClass = "verdict" | "start" | "environment";

/** The machine a configuration is judged for; everything that a check may ask of it. */
export type Environment = {
  /** Variables that are set. Null as a value: it is set, to something not known here. */
  readonly variables: ReadonlyMap<string, string | null>;
  /** Does the file or folder exist? Null: not known. */
  exists(path: string): boolean | null;
  /** The content of a file; null: not there, or not known. */
  read(path: string): string | null;
  /** Inside a pod with a service account. */
  readonly isPod: boolean;
  readonly memoryBytes: number | null;
};

/**
 * A decoded value: what the collector's configuration would hold after decoding, defaults filled in. Numbers of any width and
 * durations (nanoseconds) are numbers, secrets are their text, a component id is its text; a pointer or optional section that
 * is absent is null; lists that are nil are null. Structs and maps are plain objects by YAML key, squashed fields in their
 * parent. `unknown` is what an unresolvable `${…}` yields: checks stay silent on it.
 */
export type Decoded =
  null | boolean | number | string | Unknown | readonly Decoded[] | { readonly [key: string]: Decoded };
export type DecodedMap = { readonly [key: string]: Decoded };
export type Unknown = { readonly "#unknown": true };

/**
 * One thing that is wrong. `upstream` is the collector's own text without the path before it; `message` is ours. `at` says
 * where below the checked value the finding is shown (the collector's path stays that of the value); left out: at the value.
 */
export type Problem = {
  readonly upstream: string;
  readonly message: Words;
  readonly at?: Path;
  /** Where in the text at that place it begins. */
  readonly inside?: InText;
  readonly class?: VerdictClass;
  /** The id of an extension that is defined: that it is added to `service.extensions` would mend it. */
  readonly enables?: string;
  /** The collector panics here instead of reporting. */
  readonly panics?: true;
};

/**
 * A place in a text that a configuration holds, in UTF-16 units. The text tells whether it is still the one that is written;
 * `mended`: what stands in its place once the likely mistake is gone.
 */
export type InText = { readonly text: string; readonly offset: number; readonly mended?: string };

export type CheckContext = {
  readonly environment: Environment;
  /** "0.159.0" */
  readonly version: string;
  readonly isGateOn: (gate: string) => boolean;
  /** What OTTL statements may say; null: not known, they are parsed and no more. */
  readonly ottl: OttlData | null;
};

/**
 * The `Validate()` of one Go type; it runs wherever a configuration holds a value of that type. One file each under
 * `lib/collector/validate/`; its words stand with it (`CheckDocs`).
 */
export type TypeCheck = {
  /** Several where upstream generates one and the same method for each. */
  readonly type: TypeId | readonly TypeId[];
  /** `value` is a map for a struct; for other named types (`configopaque.MapList`) what they decode to. `type` is its type. */
  validate(value: Decoded, context: CheckContext, type: TypeId): Iterable<Problem>;
};

/** What a factory refuses when the pipelines are built (stage graph); only for components in use. */
export type FactoryCheck = {
  readonly kind: Kind;
  /** Its type; several where upstream makes them in one way. */
  readonly component: string | readonly string[];
  create(config: DecodedMap, use: FactoryUse, context: CheckContext): Iterable<Problem>;
};

/** What a factory is asked for: an instance of a component for a signal; connectors have one for each pair. */
export type FactoryUse = {
  readonly id: string;
  /** The component's type by its present name. */
  readonly type: string;
  readonly signal: Signal;
  readonly to?: Signal;
};

/** The extensions of a configuration, by id: all that are defined, and the types of those in `service.extensions`. */
export type StartUse = {
  readonly id: string;
  readonly extensions: {
    readonly defined: ReadonlySet<string>;
    readonly enabled: ReadonlyMap<string, string>;
  };
};

/** What `Start` refuses although `validate` passes; only for components in use or enabled extensions. */
export type StartCheck = {
  readonly kind: Kind;
  readonly component: string;
  start(config: DecodedMap, use: StartUse, context: CheckContext): Iterable<Problem>;
};

/** What is refused at start of every section of a Go type, in whichever component that starts. */
export type StartTypeCheck = {
  readonly type: TypeId | readonly TypeId[];
  start(
    value: DecodedMap,
    use: StartUse & { readonly type: TypeId },
    context: CheckContext,
  ): Iterable<Problem>;
};
