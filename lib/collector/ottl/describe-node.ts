import { assertNever } from "../../base/assert";
import { quote } from "../go/quote";
import type { GrammarNode } from "./grammar-node";

/** What the grammar expects, as upstream's messages write it: `<opcomparison> Value`, `(")" Key*)`. */
export function describeNode(node: GrammarNode): string {
  return describe(node, true);
}

function describe(node: GrammarNode, isRoot: boolean): string {
  switch (node.is) {
    case "token":
      return `<${node.kind.toLowerCase()}>`;
    case "text":
      return quote(node.text);
    case "production":
      return node.name;
    case "capture":
      return describe(node.node, false);
    case "choice":
      return bracketed(node.nodes.map((inner) => describe(inner, false)).join(" | "), !isRoot);
    case "sequence":
      return bracketed(
        node.nodes.map((inner) => describe(inner, false)).join(" "),
        !isRoot && node.nodes.length > 1,
      );
    case "group":
      return describe(innerOf(node.node), false) + { once: "", optional: "?", any: "*" }[node.times];
    case "unless":
      return `(?! ${describe(node.node, true)})`;
    default:
      return assertNever(node);
  }
}

/** Brackets right inside brackets are not told twice. */
function innerOf(node: GrammarNode): GrammarNode {
  const inside = node.is === "capture" ? node.node : node;
  return inside.is === "group" && inside.times === "once" ? inside.node : node;
}

function bracketed(text: string, isBracketed: boolean): string {
  return isBracketed ? `(${text})` : text;
}
