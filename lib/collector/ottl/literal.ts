/** A value that is known before anything runs; named by what Go holds it in. */
export type Literal =
  | { readonly is: "nil" }
  | { readonly is: "string"; readonly text: string }
  | { readonly is: "bool"; readonly value: boolean }
  | { readonly is: "bytes"; readonly hex: string }
  /** Null: the number behind a symbol, which is not told. */
  | { readonly is: "int"; readonly value: bigint | null }
  | { readonly is: "float"; readonly value: number }
  | { readonly is: "list"; readonly values: readonly Literal[] }
  | { readonly is: "map" }
  | { readonly is: "lambda"; readonly params: number; readonly context: string };

/**
 * Something that gives a value when it runs. `literal`: the value that it always gives, null where that is only known then.
 * `items`: those of a list that is an argument.
 */
export type Getter = { readonly literal: Literal | null; readonly items?: readonly Getter[] };

/** A value that is not known before a statement runs. */
export const computed: Getter = { literal: null };

/** What Go prints for the type, `%T`. */
export function goTypeOf(literal: Literal): string {
  return literal.is === "lambda"
    ? `*ottl.LambdaExpression[${transformContext(literal.context)}]`
    : goTypes[literal.is];
}

const goTypes: Readonly<Record<Exclude<Literal["is"], "lambda">, string>> = {
  nil: "<nil>",
  string: "string",
  bool: "bool",
  bytes: "[]uint8",
  int: "int64",
  float: "float64",
  list: "[]interface {}",
  map: "pcommon.Map",
};

/** The type that upstream runs the statements of a context with, as it shows in its messages. */
export function transformContext(context: string): string {
  return `*github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottl${context}.TransformContext`;
}
