import type { TokenKind } from "./token";

/** A piece of the grammar, as the parser library of upstream sees it. */
export type GrammarNode =
  | { readonly is: "token"; readonly kind: TokenKind }
  /** Any token with this very text, whatever its kind. */
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "sequence"; readonly nodes: readonly GrammarNode[] }
  | { readonly is: "choice"; readonly nodes: readonly GrammarNode[] }
  | { readonly is: "group"; readonly node: GrammarNode; readonly times: Times }
  | { readonly is: "unless"; readonly node: GrammarNode }
  | { readonly is: "capture"; readonly field: string; readonly node: GrammarNode; readonly as?: Conversion }
  | Production;

export type Times = "once" | "optional" | "any";

/** What a captured word is made into at the end of its production; it can fail there. */
export type Conversion = "int" | "float" | "bytes";

/** A named rule. `rule` is a function since rules refer to each other. */
export type Production = {
  readonly is: "production";
  readonly name: string;
  readonly rule: () => GrammarNode;
};

export function token(kind: TokenKind): GrammarNode {
  return { is: "token", kind };
}
export function text(value: string): GrammarNode {
  return { is: "text", text: value };
}
export function sequence(...nodes: readonly GrammarNode[]): GrammarNode {
  return { is: "sequence", nodes };
}
export function choice(...nodes: readonly GrammarNode[]): GrammarNode {
  return { is: "choice", nodes };
}
/** A pair of brackets in the grammar: it shows in what is expected. */
export function group(node: GrammarNode, times: Times = "once"): GrammarNode {
  return { is: "group", node, times };
}
/** `( … )?` and `( … )*`: upstream holds the brackets and the mark apart. */
export function optional(node: GrammarNode): GrammarNode {
  return group(group(node), "optional");
}
export function any(node: GrammarNode): GrammarNode {
  return group(group(node), "any");
}
/** Goes on only where `node` does not follow. */
export function unless(node: GrammarNode): GrammarNode {
  return { is: "unless", node };
}
export function capture(field: string, node: GrammarNode, as?: Conversion): GrammarNode {
  return as === undefined ? { is: "capture", field, node } : { is: "capture", field, node, as };
}
export function production(name: string, rule: () => GrammarNode): Production {
  let made: GrammarNode | null = null;
  return { is: "production", name, rule: () => (made ??= rule()) };
}
