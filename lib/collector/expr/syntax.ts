/** An expression of expr-lang/expr, as far as its types are judged. `from` counts characters. */
export type Node = { readonly from: number } & (
  | { readonly is: "nil" | "bool" | "int" | "float" | "bytes" }
  | { readonly is: "array" | "map"; readonly parts: readonly Node[] }
  | { readonly is: "string"; readonly value: string }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "unary"; readonly operator: string; readonly node: Node }
  | { readonly is: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly is: "choice"; readonly condition: Node; readonly first: Node; readonly second: Node }
  | { readonly is: "builtin"; readonly name: string; readonly args: readonly Node[] }
  | { readonly is: "declaration"; readonly value: Node; readonly rest: Node }
  | { readonly is: "sequence"; readonly nodes: readonly Node[] }
  /** Members, calls, slices, pointers: nothing is known of their type; the parts inside are judged. */
  | { readonly is: "other"; readonly parts: readonly Node[] }
);
