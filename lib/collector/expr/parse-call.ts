import { builtins } from "./builtins";
import { predicates } from "./operators";
import type { Node } from "./syntax";
import type { Token } from "./token";
import type { TokenStream } from "./token-stream";

/** A call of `name` from its opening bracket on; `given` is what stood before a pipe. */
export function parseCall(tokens: TokenStream, name: Token, given: readonly Node[]): Node {
  const shape = predicates.get(name.value);
  const { from } = name;
  if (shape) {
    const args = parsePredicateArguments(tokens, shape, given);
    return { is: "builtin", name: name.value, args, from };
  }
  const args = [...given, ...parseArguments(tokens)];
  return builtins.has(name.value)
    ? { is: "builtin", name: name.value, args, from }
    : { is: "other", parts: args, from };
}

/** Values in brackets with commas between them; one may stand at the end. */
export function parseArguments(tokens: TokenStream): readonly Node[] {
  tokens.expect("Bracket", "(");
  const args: Node[] = [];
  while (!tokens.is("Bracket", ")")) {
    if (args.length > 0) tokens.expect("Operator", ",");
    if (tokens.is("Bracket", ")")) break;
    args.push(tokens.expression(0));
  }
  tokens.expect("Bracket", ")");
  return args;
}

function parsePredicateArguments(
  tokens: TokenStream,
  shape: readonly { readonly is: "value" | "predicate"; readonly isOptional?: true }[],
  given: readonly Node[],
): readonly Node[] {
  tokens.expect("Bracket", "(");
  const args = [...given];
  const left = shape.slice(given.length);
  for (const [index, { is, isOptional }] of left.entries()) {
    if (tokens.is("Bracket", ")")) {
      if (isOptional) break;
      tokens.fail(`expected at least ${left.length} arguments`);
    }
    if (index > 0) tokens.expect("Operator", ",");
    args.push(is === "value" ? tokens.expression(0) : parsePredicate(tokens));
  }
  if (tokens.is("Operator", ",")) tokens.next();
  tokens.expect("Bracket", ")");
  return args;
}

function parsePredicate(tokens: TokenStream): Node {
  const { from } = tokens.current;
  const hasBrackets = tokens.is("Bracket", "{");
  if (hasBrackets) tokens.next();
  tokens.depth += 1;
  const node = hasBrackets ? tokens.sequence() : tokens.expression(0);
  if (!hasBrackets && tokens.is("Operator", ";")) tokens.fail("wrap predicate with brackets { and }");
  tokens.depth -= 1;
  if (hasBrackets) tokens.expect("Bracket", "}");
  return { is: "other", parts: [node], from };
}
