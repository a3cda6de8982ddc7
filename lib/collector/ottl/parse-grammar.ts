import { assertNever } from "../../base/assert";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { quote } from "../go/quote";
import { conversionError } from "./conversion-error";
import { describeNode } from "./describe-node";
import type { Conversion, GrammarNode, Production } from "./grammar-node";
import type { Position, SyntaxTrouble, Token } from "./token";

/** What a production has read: its captures by field, words as their text. `at` is where it begins. */
export type Tree = {
  readonly name: string;
  readonly at: Position;
  readonly fields: ReadonlyMap<string, readonly (string | Tree)[]>;
};

/**
 * Reads tokens by a production as upstream's parser library does (participle v2 with endless look-ahead): choices in order, the
 * first that matches; of what failed, the trouble furthest along is told. Null: given up, since the text nests or branches more
 * than anyone would write (upstream takes exponential time there).
 */
export function parseGrammar(rule: Production, tokens: readonly Token[]): Result<Tree, SyntaxTrouble> | null {
  const run: Run = { tokens, steps: 0, depth: 0 };
  const state: State = { cursor: 0, deepest: null, depth: 0 };
  const outcome = parse(rule, state, run);
  if (run.steps > mostSteps) return null;
  if (outcome && "trouble" in outcome) return err(told(outcome.trouble));
  const tree = outcome?.parts[0];
  const next = tokenAt(run, state);
  if (isTree(tree) && next.kind === "EOF") return ok(tree);
  const last = { token: next, expected: null };
  return err(told(state.cursor >= state.depth ? last : (state.deepest ?? last)));
}

const mostSteps = 1_000_000;
const mostDepth = 400;

type Run = { readonly tokens: readonly Token[]; steps: number; depth: number };
/** Where a branch stands, and the trouble furthest along that it knows of. */
type State = { cursor: number; deepest: Trouble | null; depth: number };
type Trouble =
  | { readonly token: Token; readonly expected: GrammarNode | null }
  | { readonly at: Position; readonly message: string };
type Captured = {
  readonly field: string;
  readonly values: readonly (string | Tree)[];
  readonly at: Position;
  readonly as: Conversion | undefined;
};
type Part = string | Tree | Captured;
/** Null: does not match. No parts: matches nothing, which is a match. */
type Outcome = { readonly parts: readonly Part[] } | { readonly trouble: Trouble } | null;

function parse(node: GrammarNode, state: State, run: Run): Outcome {
  run.steps += 1;
  if (run.steps > mostSteps) return { trouble: { token: tokenAt(run, state), expected: null } };
  switch (node.is) {
    case "token":
      return take(tokenAt(run, state).kind === node.kind, state, run);
    case "text":
      return take(tokenAt(run, state).text === node.text, state, run);
    case "sequence":
      return parseSequence(node.nodes, state, run);
    case "choice":
      return parseChoice(node.nodes, state, run);
    case "group":
      return node.times === "once" ? parse(node.node, state, run) : parseRepeated(node, state, run);
    case "unless":
      return parseUnless(node.node, state, run);
    case "capture":
      return parseCapture(node, state, run);
    case "production":
      return parseProduction(node, state, run);
    default:
      return assertNever(node);
  }
}

function take(matches: boolean, state: State, run: Run): Outcome {
  if (!matches) return null;
  const { text, kind } = tokenAt(run, state);
  if (kind !== "EOF") state.cursor += 1;
  return { parts: [text] };
}

function parseSequence(nodes: readonly GrammarNode[], state: State, run: Run): Outcome {
  const parts: Part[] = [];
  for (const [index, node] of nodes.entries()) {
    const outcome = parse(node, state, run);
    if (outcome === null) {
      if (index === 0) return null;
      const expected: GrammarNode = { is: "sequence", nodes: nodes.slice(index) };
      return { trouble: { token: tokenAt(run, state), expected } };
    }
    if ("trouble" in outcome) return outcome;
    parts.push(...outcome.parts);
  }
  return { parts };
}

function parseChoice(nodes: readonly GrammarNode[], state: State, run: Run): Outcome {
  let furthest = 0;
  let trouble: Trouble | null = null;
  for (const node of nodes) {
    const branch = { ...state };
    const outcome = parse(node, branch, run);
    if (outcome && "trouble" in outcome) {
      noteFailed(state, outcome.trouble, branch);
      if (branch.cursor >= furthest) {
        trouble = outcome.trouble;
        furthest = branch.cursor;
      }
    } else if (outcome) {
      Object.assign(state, branch);
      return outcome;
    }
  }
  if (trouble === null) return null;
  note(state, trouble);
  return { trouble };
}

function parseRepeated(
  node: Extract<GrammarNode, { readonly is: "group" }>,
  state: State,
  run: Run,
): Outcome {
  const parts: Part[] = [];
  const most = node.times === "optional" ? 1 : Number.POSITIVE_INFINITY;
  for (let times = 0; times < most; times += 1) {
    const branch = { ...state };
    const outcome = parse(node.node, branch, run);
    if (outcome && "trouble" in outcome) {
      note(state, outcome.trouble);
      noteFailed(state, outcome.trouble, branch);
      break;
    }
    if (outcome) parts.push(...outcome.parts);
    Object.assign(state, branch);
    if (!outcome) break;
  }
  return { parts };
}

function parseUnless(node: GrammarNode, state: State, run: Run): Outcome {
  const outcome = parse(node, { ...state }, run);
  const isThere = outcome !== null && "parts" in outcome;
  return isThere ? { trouble: { token: tokenAt(run, state), expected: null } } : { parts: [] };
}

function parseCapture(
  node: Extract<GrammarNode, { readonly is: "capture" }>,
  state: State,
  run: Run,
): Outcome {
  const { at } = tokenAt(run, state);
  const outcome = parse(node.node, state, run);
  if (outcome === null || "trouble" in outcome) return outcome;
  const values = outcome.parts.filter((part) => typeof part === "string" || isTree(part));
  return { parts: [{ field: node.field, values, at, as: node.as }] };
}

function parseProduction(node: Production, state: State, run: Run): Outcome {
  const { at } = tokenAt(run, state);
  if (run.depth > mostDepth) run.steps = mostSteps;
  run.depth += 1;
  const outcome = parse(node.rule(), state, run);
  run.depth -= 1;
  if (outcome === null) return null;
  if ("trouble" in outcome) {
    note(state, outcome.trouble);
    return outcome;
  }
  const fields = new Map<string, (string | Tree)[]>();
  for (const part of outcome.parts) {
    if (!isCaptured(part)) continue;
    const message =
      part.as === undefined
        ? null
        : conversionError(part.as, part.values.filter((value) => typeof value === "string").join(""));
    if (message !== null) return { trouble: { at: part.at, message } };
    const values = fields.get(part.field);
    if (values) values.push(...part.values);
    else fields.set(part.field, [...part.values]);
  }
  return { parts: [{ name: node.name, at, fields }] };
}

/** Remembers a trouble if none is further along. */
function note(state: State, trouble: Trouble): void {
  if (state.cursor < state.depth) return;
  state.deepest = trouble;
  state.depth = state.cursor;
}

/** Remembers what a branch knew that came to nothing. */
function noteFailed(state: State, trouble: Trouble, branch: State): void {
  if (branch.depth > state.depth) {
    state.deepest = branch.deepest;
    state.depth = branch.depth;
  } else if (branch.cursor >= state.depth) {
    state.deepest = trouble;
    state.depth = Math.max(branch.cursor, branch.depth);
  }
}

function told(trouble: Trouble): SyntaxTrouble {
  if ("message" in trouble) return trouble;
  const { token, expected } = trouble;
  const found = quote(token.kind === "EOF" ? "<EOF>" : token.text);
  const instead = expected === null ? "" : ` (expected ${describeNode(expected)})`;
  return { at: token.at, message: `unexpected token ${found}${instead}` };
}

const end: Token = { kind: "EOF", text: "", at: { line: 1, column: 1, offset: 0 } };

function tokenAt(run: Run, state: State): Token {
  return run.tokens[state.cursor] ?? end;
}

function isTree(part: Part | undefined): part is Tree {
  return typeof part === "object" && "fields" in part;
}

function isCaptured(part: Part): part is Captured {
  return typeof part === "object" && "values" in part;
}
