import type { Tree } from "./parse-grammar";
import type {
  Argument,
  BooleanValue,
  Call,
  Condition,
  Key,
  Lambda,
  MathExpression,
  MathLiteral,
  MathValue,
  PathExpression,
  Statement,
  Value,
} from "./syntax";

/** A statement of what the grammar read. */
export function readStatement(tree: Tree): Statement {
  const [editor, converter, where] = ["editor", "converter", "where"].map((field) => treeIn(tree, field));
  return {
    editor: editor ? readCall(editor) : null,
    converter: converter ? readCall(converter) : null,
    where: where ? readCondition(where) : null,
  };
}

/** A condition of what the grammar read. */
export function readCondition(tree: Tree): Condition {
  const terms = [
    ...treesIn(tree, "left"),
    ...treesIn(tree, "right").flatMap((right) => treesIn(right, "term")),
  ];
  return terms.map((term) =>
    [...treesIn(term, "left"), ...treesIn(term, "right").flatMap((right) => treesIn(right, "value"))].map(
      readBooleanValue,
    ),
  );
}

/** A value of what the grammar read. */
function readValue(tree: Tree): Value {
  const [[field = "", [first = ""] = []] = []] = tree.fields;
  if (typeof first === "string") return readWord(field, first, tree);
  switch (field) {
    case "literal":
      return { is: "literal", literal: readLiteral(first) };
    case "math":
      return { is: "math", math: readMath(first) };
    case "lambda":
      return { is: "lambda", lambda: readLambda(first) };
    case "map":
      return {
        is: "map",
        items: treesIn(first, "items").flatMap((item) =>
          treesIn(item, "value").map((value) => ({ key: textIn(item, "key"), value: readValue(value) })),
        ),
      };
    default:
      return { is: "list", values: treesIn(first, "values").map(readValue) };
  }
}

function readWord(field: string, text: string, tree: Tree): Value {
  if (field === "string") return { is: "string", text };
  if (field === "bool") return { is: "bool", value: text === "true" };
  if (field === "bytes") return { is: "bytes", hex: text.slice(2) };
  return field === "enum" ? { is: "enum", symbol: text, at: tree.at } : { is: "nil" };
}

function readBooleanValue(tree: Tree): BooleanValue {
  const comparison = treeIn(tree, "comparison");
  const constant = treeIn(tree, "constant");
  const sub = treeIn(tree, "sub");
  return {
    negated: tree.fields.has("negation"),
    of: comparison ? readComparison(comparison) : constant ? readConstant(constant) : readSub(sub),
  };
}

function readComparison(tree: Tree): BooleanValue["of"] {
  const [left, right] = ["left", "right"].map((field) => treeIn(tree, field));
  const none: Value = { is: "nil" };
  return {
    is: "comparison",
    left: left ? readValue(left) : none,
    right: right ? readValue(right) : none,
  };
}

function readConstant(tree: Tree): BooleanValue["of"] {
  const converter = treeIn(tree, "converter");
  return converter
    ? { is: "converter", call: readCall(converter) }
    : { is: "constant", value: textIn(tree, "bool") === "true" };
}

function readSub(tree: Tree | null): BooleanValue["of"] {
  return { is: "condition", condition: tree ? readCondition(tree) : [] };
}

function readCall(tree: Tree): Call {
  return {
    name: textIn(tree, "name"),
    args: treesIn(tree, "arguments").map(readArgument),
    keys: treesIn(tree, "keys").map(readKey),
    at: tree.at,
  };
}

function readArgument(tree: Tree): Argument {
  const value = treeIn(tree, "value");
  const functionName = textIn(tree, "functionName");
  return {
    name: textIn(tree, "name"),
    value: value ? readValue(value) : null,
    functionName: functionName === "" ? null : functionName,
    at: tree.at,
  };
}

function readLambda(tree: Tree): Lambda {
  const params = (tree.fields.get("params") ?? []).filter((param) => typeof param === "string");
  const body = treeIn(tree, "body");
  const value = body && treeIn(body, "value");
  const condition = body && treeIn(body, "condition");
  return {
    params,
    body: value
      ? { is: "value", value: readValue(value) }
      : { is: "condition", condition: condition ? readCondition(condition) : [] },
  };
}

function readLiteral(tree: Tree): MathLiteral {
  const [[field = "", [first = ""] = []] = []] = tree.fields;
  if (typeof first === "string") return { is: field === "float" ? "float" : "int", text: first };
  if (field === "path") return { is: "path", path: readPath(first) };
  return { is: field === "editor" ? "editor" : "converter", call: readCall(first) };
}

function readMath(tree: Tree): MathExpression {
  const terms = [
    ...treesIn(tree, "left"),
    ...treesIn(tree, "right").flatMap((right) => treesIn(right, "term")),
  ];
  return terms.flatMap((term) =>
    [...treesIn(term, "left"), ...treesIn(term, "right").flatMap((right) => treesIn(right, "value"))].map(
      readMathValue,
    ),
  );
}

function readMathValue(tree: Tree): MathValue {
  const literal = treeIn(tree, "literal");
  const sub = treeIn(tree, "sub");
  const unary = textIn(tree, "unary");
  return {
    unary: unary === "+" || unary === "-" ? unary : null,
    of: literal
      ? { is: "literal", literal: readLiteral(literal) }
      : { is: "math", math: sub ? readMath(sub) : [] },
  };
}

function readPath(tree: Tree): PathExpression {
  return {
    context: textIn(tree, "context"),
    fields: treesIn(tree, "fields").map((field) => ({
      name: textIn(field, "name"),
      keys: treesIn(field, "keys").map(readKey),
      at: field.at,
    })),
    at: tree.at,
  };
}

function readKey(tree: Tree): Key {
  const [[field = "", [first = ""] = []] = []] = tree.fields;
  if (typeof first === "string") return { is: field === "int" ? "int" : "string", text: first };
  return field === "math"
    ? { is: "math", math: readMath(first) }
    : { is: "expression", literal: readLiteral(first) };
}

function treesIn(tree: Tree, field: string): readonly Tree[] {
  return (tree.fields.get(field) ?? []).filter((value) => typeof value !== "string");
}

function treeIn(tree: Tree, field: string): Tree | null {
  return treesIn(tree, field)[0] ?? null;
}

/** Words of one capture stand together: `ParseJSON` is three of them. */
function textIn(tree: Tree, field: string): string {
  return (tree.fields.get(field) ?? []).filter((value) => typeof value === "string").join("");
}
