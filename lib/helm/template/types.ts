/** What templates work on: plain data that functions like `set` may change. */
export type Value = null | boolean | number | string | Value[] | Dict;
export type Dict = { [key: string]: Value };

/** An operand of an action, with what is looked up in it. */
export type Expression =
  | { readonly is: "literal"; readonly value: Value }
  /** `.a.b`, `$x.a`, `(…).a`; the dot itself has an empty path. */
  | { readonly is: "path"; readonly of: Origin; readonly path: readonly string[] }
  | { readonly is: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  /** `a | b`: each stage gets the result before it as its last argument. */
  | { readonly is: "pipe"; readonly first: Expression; readonly stages: readonly Call[] };

export type Call = Extract<Expression, { readonly is: "call" }>;

export type Origin =
  | { readonly is: "dot" }
  | { readonly is: "variable"; readonly name: string }
  | { readonly is: "inner"; readonly expression: Expression };

/** A piece of a template. */
export type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "print"; readonly value: Expression }
  | { readonly is: "assign"; readonly name: string; readonly declares: boolean; readonly value: Expression }
  | {
      readonly is: "if" | "with";
      readonly value: Expression;
      readonly body: readonly Piece[];
      readonly otherwise: readonly Piece[];
    }
  | {
      readonly is: "range";
      /** `$key, $value :=`: one name is the value's. */
      readonly names: readonly string[];
      readonly value: Expression;
      readonly body: readonly Piece[];
      readonly otherwise: readonly Piece[];
    };

/** A parsed text: its own pieces and the named templates it defines. */
export type Template = {
  readonly pieces: readonly Piece[];
  readonly named: ReadonlyMap<string, readonly Piece[]>;
};

/** What a template cannot do: an unknown function, a look into nothing, `fail`. */
export class TemplateError extends Error {}

/** True for a map. */
export function isDict(value: Value | undefined): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As Go's templates: nothing, false, zero and empty things are false. */
export function isTrue(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isDict(value) ? Object.keys(value).length > 0 : Boolean(value);
}
