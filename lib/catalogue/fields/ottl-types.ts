/** What OTTL statements may say in one collector version: functions with their parameters, paths and symbols by context. */

/** One parameter. `type` is upstream's own name of it: "StringGetter", "PMapGetSetter", "int64", "Enum", … */
export type OttlParameter = {
  readonly name: string;
  readonly type: string;
  readonly optional?: true;
  readonly list?: true;
};

/** A function by its parameters in order. Names with a small first letter are editors. */
export type OttlFunctions = Readonly<Record<string, { readonly args: readonly OttlParameter[] }>>;

/** `path` with its context: "span.attributes". `key`: may be indexed, `span.attributes["a"]`. `set`: may be written to. */
export type OttlPath = {
  readonly path: string;
  readonly key?: true;
  readonly set?: true;
  readonly type?: string;
};

/** The published file: public/catalogue/ottl-<version>.<hash>.json. */
export type OttlData = {
  readonly schema: 1;
  readonly version: string;
  /** By component type ("transform", "filter", "tail_sampling"), then by context. */
  readonly functions: Readonly<Record<string, Readonly<Record<string, OttlFunctions>>>>;
  readonly paths: Readonly<Record<string, readonly OttlPath[]>>;
  /** Symbols (`SPAN_KIND_SERVER`) by context. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
};
