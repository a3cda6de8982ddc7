/**
 * What a component's settings look like, as read by reflection out of the factories of one collector version. Names, types
 * and defaults only; the rules of decoding them are `lib/collector`'s.
 */
import type { Json } from "../../base/json";
import type { Kind, Stability } from "../types";

/** A Go type by its import path and name: "go.opentelemetry.io/collector/config/configgrpc.ClientConfig". */
export type TypeId = string;

/** Methods that the type of a value has besides its shape; each changes what the collector accepts there. */
type Methods = {
  /** The named Go type, where a scalar, list or map has one; a key of `enums` where its values are known. */
  readonly go?: TypeId;
  /** `UnmarshalText`: takes text and judges it. */
  readonly text?: true;
  /** `Unmarshal(*confmap.Conf)`: decodes itself. */
  readonly unmarshals?: true;
  /** `Validate() error`. */
  readonly validates?: true;
  /** Unmarshals from YAML by itself (Prometheus dialect). */
  readonly yaml?: true;
};

/**
 * The type of one value. `bits` is the width of a number, absent for Go's own `int` and `uint`. `secret` is `configopaque.String`, `id` a component id.
 * `optional` is `configoptional.Optional`: a section that can be on, off (`enabled: false`) or on with defaults.
 */
export type FieldType = Methods &
  (
    | { readonly is: "string" | "bool" | "duration" | "time" | "secret" | "any" | "id" }
    | { readonly is: "int" | "uint" | "float"; readonly bits?: 8 | 16 | 32 | 64 }
    | { readonly is: "list" | "array" | "optional" | "pointer"; readonly of: FieldType }
    | { readonly is: "map"; readonly key: FieldType; readonly of: FieldType; readonly open?: true }
    | { readonly is: "struct"; readonly type: TypeId }
  );

/** One key of a struct. `go` is the Go field's name, which error paths use for squashed fields. */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly go?: string;
  /** The struct's keys stand in the parent. */
  readonly squash?: true;
  /** Takes every key that no other field has. */
  readonly remain?: true;
  /** No tag: the key is the Go name with its capitals. */
  readonly untagged?: true;
  readonly embedded?: true;
  /** Going away, at the version that was asked for. */
  readonly deprecated?: Life;
  /** What counts where nothing is written, where that is not what the reflected default configuration says. */
  readonly default?: Json;
};

/**
 * What became of a setting: "coming" with a later version than the one that was asked for, "deprecated" since one, or "gone".
 * `instead`: what to write now, a path or the name of a component.
 */
export type Life = {
  readonly is: "coming" | "deprecated" | "gone";
  readonly since: string;
  readonly instead?: string;
};

export type StructType = {
  readonly fields: readonly Field[];
  /** Decoded by the Prometheus library's YAML rules. */
  readonly dialect?: "yaml";
  readonly unmarshals?: true;
  readonly validates?: true;
  readonly text?: true;
  readonly yaml?: true;
  /** The settings of one metric: its name, and the attributes it can have in upstream's order. */
  readonly metric?: { readonly name: string; readonly attributes: readonly string[] };
  /** Keys that it has at other versions than the one that was asked for. */
  readonly absent?: Readonly<Record<string, Life>>;
};

/**
 * The accepted values of a named type. `how`: "text" and "validate" were probed on the type's own method, "consts" are the
 * declared constants, which the decoder itself does not enforce. `free`: other values pass too.
 */
export type Enumeration = {
  readonly values: readonly string[];
  readonly how: "text" | "text (case-insensitive)" | "validate" | "consts";
  readonly free?: true;
  /** Values that go away or are not there yet, at the version that was asked for. */
  readonly lives?: Readonly<Record<string, Life>>;
};

/**
 * An optional section of a default configuration. "none", "default", "some" are the states of a `configoptional`, "nil" and
 * "set" those of a pointer. `default` is the content that the state "default" would bring in.
 */
export type OptionalState = {
  readonly path: string;
  readonly state: "none" | "default" | "some" | "nil" | "set";
  readonly default?: Json;
};

/**
 * A section whose content is chosen by its key (`scrapers.cpu`) or by its `type` (`operators[].type`). Where it is chosen by
 * type, keys that the chosen struct does not have pass without a word.
 */
export type DynamicSection = {
  readonly by: "key" | "type";
  readonly variants: Readonly<Record<string, Variant>>;
};
export type Variant = {
  readonly config: TypeId;
  readonly default: Json;
  /** Paths are relative to the variant. */
  readonly optionals?: readonly OptionalState[];
};

/** The settings of one component. `kind` "service" with type "telemetry" is `service::telemetry`. */
export type ComponentFields = {
  readonly kind: Kind | "service";
  readonly type: string;
  /** Its other names, old ones first of all: a name of any version finds it. */
  readonly aliases?: readonly string[];
  readonly module?: string;
  /** Stability by signal, or by pair for connectors; as this version's factories say. */
  readonly signals: Readonly<Record<string, Stability>>;
  readonly config: TypeId;
  /** The default configuration by YAML keys; a key that is absent has its type's zero value. Absent: not known. */
  readonly default?: Json;
  readonly optionals: readonly OptionalState[];
  /** By path without list positions: "scrapers", "operators". */
  readonly dynamic: Readonly<Record<string, DynamicSection>>;
  /** Texts that a field takes although its Go type does not say so, by path without list positions: "detectors". */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Which of those texts go away or are not there yet, by the same path. */
  readonly choiceLives?: Readonly<Record<string, Readonly<Record<string, Life>>>>;
};

/**
 * How one setting changed over versions, as read from upstream's releases. `on` is the struct that declares it or, for the top
 * of one component's settings, "processor/filter". From `added` on it may be known (absent: in every version), from `removed`
 * on it is surely refused. `type` is what it takes where the reflected version does not have it.
 */
export type FieldChange = {
  readonly on: string;
  readonly name: string;
  readonly added?: string;
  /** Where the first version with it is not known exactly: the first that surely has it. */
  readonly addedBy?: string;
  readonly deprecated?: string;
  readonly removed?: string;
  readonly instead?: string;
  readonly type?: FieldType;
  /** What counts where nothing is written; `until` a version, else always. */
  readonly default?: { readonly value: Json; readonly until?: string };
};

/** The same for a text that a field of one component takes: a detector. `path` is without list positions. */
export type ChoiceChange = Pick<FieldChange, "added" | "addedBy" | "deprecated" | "instead"> & {
  readonly component: string;
  readonly path: string;
  readonly value: string;
};

export type FeatureGate = {
  readonly id: string;
  readonly stage: "Alpha" | "Beta" | "Stable" | "Deprecated";
  readonly from?: string;
  readonly to?: string;
  readonly enabled: boolean;
};

/**
 * How much is known. "reflected": read out of the real factories of `version`. "harvested": names and types of another
 * version, without defaults: an unknown key there is a doubt, not an error.
 */
export type Knowledge = "reflected" | "harvested";

/** The published file: public/catalogue/fields-<version>.<hash>.json. */
export type FieldsData = {
  readonly schema: 1;
  readonly version: string;
  readonly knowledge: Knowledge;
  readonly components: readonly ComponentFields[];
  readonly types: Readonly<Record<TypeId, StructType>>;
  readonly enums: Readonly<Record<TypeId, Enumeration>>;
  readonly gates: readonly FeatureGate[];
  /** What differs at other versions than `version`. */
  readonly changes?: { readonly fields: readonly FieldChange[]; readonly choices: readonly ChoiceChange[] };
};
