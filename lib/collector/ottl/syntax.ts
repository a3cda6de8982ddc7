import type { Position } from "./token";

/** A statement as written: `editor(…) where condition`. `converter` stands where someone wrote a converter for the editor. */
export type Statement = {
  readonly editor: Call | null;
  readonly converter: Call | null;
  readonly where: Condition | null;
};

/** Terms joined by `or`; each is values joined by `and`. */
export type Condition = readonly (readonly BooleanValue[])[];

export type BooleanValue = {
  readonly negated: boolean;
  readonly of:
    | { readonly is: "comparison"; readonly left: Value; readonly right: Value }
    | { readonly is: "constant"; readonly value: boolean }
    | { readonly is: "converter"; readonly call: Call }
    | { readonly is: "condition"; readonly condition: Condition };
};

/** A function with what it is called with, and the keys behind it. */
export type Call = {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly keys: readonly Key[];
  readonly at: Position;
};

/** `name = value`; the name is empty where it is not given. A function by its name alone has no value. */
export type Argument = {
  readonly name: string;
  readonly value: Value | null;
  readonly functionName: string | null;
  readonly at: Position;
};

export type Value =
  | { readonly is: "nil" }
  | { readonly is: "string"; readonly text: string }
  | { readonly is: "bool"; readonly value: boolean }
  | { readonly is: "bytes"; readonly hex: string }
  | { readonly is: "enum"; readonly symbol: string; readonly at: Position }
  | { readonly is: "literal"; readonly literal: MathLiteral }
  | { readonly is: "math"; readonly math: MathExpression }
  | { readonly is: "lambda"; readonly lambda: Lambda }
  | { readonly is: "list"; readonly values: readonly Value[] }
  | { readonly is: "map"; readonly items: readonly { readonly key: string; readonly value: Value }[] };

export type MathLiteral =
  | { readonly is: "editor"; readonly call: Call }
  | { readonly is: "converter"; readonly call: Call }
  | { readonly is: "float"; readonly text: string }
  | { readonly is: "int"; readonly text: string }
  | { readonly is: "path"; readonly path: PathExpression };

/** The values of a calculation from left to right; which operators join them changes nothing that is checked. */
export type MathExpression = readonly MathValue[];

export type MathValue = {
  readonly unary: "+" | "-" | null;
  readonly of:
    | { readonly is: "literal"; readonly literal: MathLiteral }
    | { readonly is: "math"; readonly math: MathExpression };
};

export type Lambda = {
  readonly params: readonly string[];
  readonly body:
    | { readonly is: "value"; readonly value: Value }
    | { readonly is: "condition"; readonly condition: Condition };
};

/** `context.field["key"].field`: the first word stands apart where a dot follows it. */
export type PathExpression = {
  readonly context: string;
  readonly fields: readonly PathField[];
  readonly at: Position;
};
export type PathField = { readonly name: string; readonly keys: readonly Key[]; readonly at: Position };

export type Key =
  | { readonly is: "string"; readonly text: string }
  | { readonly is: "int"; readonly text: string }
  | { readonly is: "math"; readonly math: MathExpression }
  | { readonly is: "expression"; readonly literal: MathLiteral };
