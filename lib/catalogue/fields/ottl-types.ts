/** What OTTL statements may say in one collector version: functions with their parameters, paths and symbols by context. */

/**
 * One parameter. `name` is the field's in Go ("SourceIP"); `type` is upstream's own name of it: "StringGetter",
 * "PMapGetSetter", "int64", "Enum", …
 */
export type OttlParameter = {
  readonly name: string;
  readonly type: string;
  readonly optional?: true;
  readonly list?: true;
};

/** A function by its parameters in order. Names with a small first letter are editors. */
export type OttlFunction = { readonly args: readonly OttlParameter[] };

/** `path` with its context: "span.attributes". `key`: may be indexed, `span.attributes["a"]`. `set`: may be written to. */
type OttlPath = {
  readonly path: string;
  readonly key?: true;
  readonly set?: true;
  readonly type?: string;
};

/** The published file: public/catalogue/ottl-<version>.<hash>.json. */
export type OttlData = {
  readonly schema: 2;
  readonly version: string;
  readonly functions: Readonly<Record<string, OttlFunction>>;
  /** Which functions there are: of the transform processor ("transform") and of conditions ("conditions"), by context. */
  readonly sets: Readonly<Record<"transform" | "conditions", Readonly<Record<string, readonly string[]>>>>;
  readonly paths: Readonly<Record<string, readonly OttlPath[]>>;
  /** Symbols (`SPAN_KIND_SERVER`) by context. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Languages that the function `Time` reads names of months and days in. */
  readonly locales: readonly string[];
  /** Patterns of `ExtractGrokPatterns`: does one capture under a name by itself? "broken": it cannot be compiled. */
  readonly grok: Readonly<Record<string, "named" | "plain" | "broken">>;
};
