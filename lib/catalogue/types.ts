/** What upstream's components are called, which signals they carry, and which distribution ships them since when. */

export const signals = ["traces", "metrics", "logs", "profiles"] as const;
export type Signal = (typeof signals)[number];

export const kinds = ["receiver", "processor", "exporter", "connector", "extension"] as const;
export type Kind = (typeof kinds)[number];

export type Stability =
  "development" | "alpha" | "beta" | "stable" | "deprecated" | "unmaintained" | "unknown";
export type Distribution = "core" | "contrib" | "k8s" | "otlp";

/**
 * A collector that somebody built: its own name, and the Go modules that are linked into it. What it has is asked of these
 * modules and of no distribution.
 */
export type CustomBuild = { readonly name: string; readonly modules: readonly string[] };

/** First and last collector version, inclusive, as "0.159.0"; `last` equal to the catalogue's version means still shipped. */
export type Span = { readonly first: string; readonly last: string };

/**
 * An older name that still works. `since` is the version that brought the new name; null: not known exactly. Then
 * `notBefore` is the first version that can know the new name, and `by` the first that surely does: in between neither name
 * is objected to.
 */
export type Alias = {
  readonly type: string;
  readonly since: string | null;
  readonly notBefore?: string;
  readonly by?: string;
};

export type ComponentType = {
  readonly kind: Kind;
  /** The newest name, e.g. "otlp_grpc". */
  readonly type: string;
  readonly aliases: readonly Alias[];
  /** Stability by signal; connectors by pair, e.g. "traces>metrics"; extensions under "extension". */
  readonly signals: Readonly<Record<string, Stability>>;
  readonly distributions: Readonly<Partial<Record<Distribution, Span>>>;
  /** The Go module, e.g. "go.opentelemetry.io/collector/exporter/otlpexporter"; null where it is not known. */
  readonly module: string | null;
  /** Settings by path. Filled by the catalogue extractor; absent: the settings are not checked. */
  readonly fields?: readonly Field[];
  /** What replaced a removed or deprecated component, where upstream names something: "debug", "routing connector". */
  readonly instead?: string;
  /** Settings that are on their way out, and texts that a setting takes at some versions only. */
  readonly lives?: readonly SettingLife[];
};

/**
 * A setting, or with `value` a text that it takes, with the versions between which it stands. `path`: `*` is any item. `added`: from
 * then on it may be known, from `addedBy` on it surely is (absent: the same); `removed`: surely refused from then on.
 */
export type SettingLife = {
  readonly path: readonly string[];
  readonly value?: string;
  readonly added?: string;
  readonly addedBy?: string;
  readonly deprecated?: string;
  readonly removed?: string;
  /** What to write now, a path or another text. */
  readonly instead?: string;
};

/** One setting. Its full type system arrives with the extracted fields. */
type Field = { readonly path: readonly string[]; readonly type: string };

/**
 * A rename without a fallback: the old name stops working when the new one arrives. The new name cannot exist before
 * `notBefore`; the old one is surely gone from `by` on (null: no version is known that refuses it).
 */
export type PlainRename = {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  readonly notBefore: string;
  readonly by: string | null;
  /** Where this was read, for people. */
  readonly when: string;
};

/** The published file. */
export type CatalogueData = {
  readonly schema: 1;
  /** The newest collector version it speaks of, "0.159.0". */
  readonly asOf: string;
  readonly renames: readonly PlainRename[];
  readonly components: readonly ComponentType[];
};
