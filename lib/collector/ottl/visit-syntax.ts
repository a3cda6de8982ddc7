import type {
  Call,
  Condition,
  Key,
  Lambda,
  MathExpression,
  MathLiteral,
  PathExpression,
  Statement,
  Value,
} from "./syntax";

/** What is told of the parts of a statement, outermost first, in the order they are written. Every part may be left out. */
export type Visitor = {
  readonly editor?: (call: Call) => void;
  readonly converter?: (call: Call) => void;
  /** An editor where a value is expected. */
  readonly misplacedEditor?: (call: Call) => void;
  readonly enum?: (symbol: string) => void;
  readonly lambda?: (lambda: Lambda) => void;
  /** Paths that begin with a lambda's parameter are not told. */
  readonly path?: (path: PathExpression) => void;
};

/** Walks a statement, or a condition of its own, as upstream's visitors do. */
export function visitSyntax(root: Statement | Condition, visitor: Visitor): void {
  const walk: Walk = { visitor, scopes: [] };
  if ("where" in root) {
    if (root.editor) visitEditor(root.editor, walk);
    if (root.where) visitCondition(root.where, walk);
  } else visitCondition(root, walk);
}

type Walk = { readonly visitor: Visitor; readonly scopes: readonly string[] };

function visitCondition(condition: Condition, walk: Walk): void {
  for (const { of } of condition.flat()) {
    if (of.is === "comparison") {
      visitValue(of.left, walk);
      visitValue(of.right, walk);
    } else if (of.is === "converter") visitConverter(of.call, walk);
    else if (of.is === "condition") visitCondition(of.condition, walk);
  }
}

/** The keys behind an editor are not looked into: they are refused anyway. */
function visitEditor(call: Call, walk: Walk): void {
  walk.visitor.editor?.(call);
  for (const { value } of call.args) if (value) visitValue(value, walk);
}

function visitConverter(call: Call, walk: Walk): void {
  walk.visitor.converter?.(call);
  for (const { value } of call.args) if (value) visitValue(value, walk);
  for (const key of call.keys) visitKey(key, walk);
}

function visitValue(value: Value, walk: Walk): void {
  if (value.is === "enum") walk.visitor.enum?.(value.symbol);
  else if (value.is === "literal") visitLiteral(value.literal, walk);
  else if (value.is === "math") visitMath(value.math, walk);
  else if (value.is === "list") for (const item of value.values) visitValue(item, walk);
  else if (value.is === "map") for (const item of value.items) visitValue(item.value, walk);
  else if (value.is === "lambda") {
    const { params, body } = value.lambda;
    const inner = { ...walk, scopes: [...walk.scopes, ...params.filter((param) => param !== "_")] };
    walk.visitor.lambda?.(value.lambda);
    if (body.is === "value") visitValue(body.value, inner);
    else visitCondition(body.condition, inner);
  }
}

function visitLiteral(literal: MathLiteral, walk: Walk): void {
  if (literal.is === "path") visitPath(literal.path, walk);
  else if (literal.is === "converter") visitConverter(literal.call, walk);
  else if (literal.is === "editor") {
    walk.visitor.misplacedEditor?.(literal.call);
    visitEditor(literal.call, walk);
  }
}

function visitPath(path: PathExpression, walk: Walk): void {
  if (!walk.scopes.includes(path.context === "" ? (path.fields[0]?.name ?? "") : path.context))
    walk.visitor.path?.(path);
  for (const field of path.fields) for (const key of field.keys) visitKey(key, walk);
}

function visitKey(key: Key, walk: Walk): void {
  if (key.is === "math") visitMath(key.math, walk);
  else if (key.is === "expression") visitLiteral(key.literal, walk);
}

function visitMath(math: MathExpression, walk: Walk): void {
  for (const { of } of math) {
    if (of.is === "literal") visitLiteral(of.literal, walk);
    else visitMath(of.math, walk);
  }
}
