import { compileRegexp } from "../go/regexp";
import { builtins } from "./builtins";
import type { Node } from "./syntax";
import { ExpressionFault } from "./token";

/** What is known of a value's type before the expression runs. */
export type ExpressionType =
  "unknown" | "nil" | "bool" | "int" | "float" | "string" | "bytes" | "array" | "map";

/**
 * Judges an expression's types where they are certain, with variables that can be anything (checker/checker.go); throws an
 * ExpressionFault at the first that does not fit. What depends on the arguments of a function is left open.
 */
export function checkTypes(node: Node): ExpressionType {
  switch (node.is) {
    case "name":
      return "unknown";
    case "unary":
      return unaryType(node);
    case "binary":
      return binaryType(node);
    case "choice":
      return choiceType(node);
    case "builtin":
      node.args.forEach(checkTypes);
      return builtins.get(node.name) ?? "unknown";
    case "declaration":
      checkTypes(node.value);
      return checkTypes(node.rest);
    case "sequence":
      return node.nodes.map(checkTypes).at(-1) ?? "unknown";
    case "other":
      node.parts.forEach(checkTypes);
      return "unknown";
    case "array":
    case "map":
      node.parts.forEach(checkTypes);
      return node.is;
    case "nil":
    case "bool":
    case "int":
    case "float":
    case "bytes":
    case "string":
    default:
      return node.is;
  }
}

function unaryType({ operator, node, from }: Extract<Node, { is: "unary" }>): ExpressionType {
  const type = checkTypes(node);
  const isNot = operator === "not" || operator === "!";
  if (type === "unknown") return isNot ? "bool" : "unknown";
  if (isNot ? type === "bool" : isNumber(type)) return type;
  throw new ExpressionFault(`invalid operation: ${operator} (mismatched type ${goName(type)})`, from);
}

function choiceType({ condition, first, second }: Extract<Node, { is: "choice" }>): ExpressionType {
  const type = checkTypes(condition);
  if (type !== "bool" && type !== "unknown")
    throw new ExpressionFault(`non-bool expression (type ${goName(type)}) used as condition`, condition.from);
  const [a, b] = [checkTypes(first), checkTypes(second)];
  if (a === "nil") return b;
  if (b === "nil") return a;
  return a === b ? a : "unknown";
}

function binaryType({ operator, left, right, from }: Extract<Node, { is: "binary" }>): ExpressionType {
  const [a, b] = [checkTypes(left), checkTypes(right)];
  if (operator === "matches" && right.is === "string") {
    const compiled = compileRegexp(right.value);
    if (!compiled.ok) throw new ExpressionFault(compiled.error, from);
  }
  const found = resultOf(operator, a, b);
  if (found !== null) return found;
  const types = `${goName(a)} and ${goName(b)}`;
  throw new ExpressionFault(`invalid operation: ${operator} (mismatched types ${types})`, from);
}

/** The type that an operator answers; null where its operands do not fit. */
function resultOf(operator: string, a: ExpressionType, b: ExpressionType): ExpressionType | null {
  const fits = (...types: readonly ExpressionType[]): boolean =>
    [a, b].every((type) => type === "unknown" || types.includes(type));
  const isOpen = a === "unknown" || b === "unknown";
  switch (operator) {
    case "==":
    case "!=":
      return isOpen || a === b || a === "nil" || b === "nil" || (isNumber(a) && isNumber(b)) ? "bool" : null;
    case "or":
    case "||":
    case "and":
    case "&&":
      return fits("bool") ? "bool" : null;
    case "<":
    case ">":
    case ">=":
    case "<=":
      return fits("int", "float") || fits("string") ? "bool" : null;
    case "matches":
      return fits("string") || (a === "bytes" && b === "string") ? "bool" : null;
    case "contains":
    case "startsWith":
    case "endsWith":
      return fits("string") ? "bool" : null;
    case "+":
      if (isOpen) return fits("int", "float") || fits("string") ? "unknown" : null;
      return arithmetic(a, b) ?? (fits("string") ? "string" : null);
    case "-":
    case "*":
      if (isOpen) return fits("int", "float") ? "unknown" : null;
      return arithmetic(a, b);
    case "/":
    case "**":
    case "^":
      return fits("int", "float") ? "float" : null;
    case "%":
      return fits("int") ? "int" : null;
    case "..":
      return fits("int") ? "array" : null;
    case "in":
      return "bool";
    default:
      return "unknown";
  }
}

function arithmetic(a: ExpressionType, b: ExpressionType): ExpressionType | null {
  if (!isNumber(a) || !isNumber(b)) return null;
  return a === "float" || b === "float" ? "float" : "int";
}

function isNumber(type: ExpressionType): boolean {
  return type === "int" || type === "float";
}

/** A type as Go names it. */
export function goName(type: ExpressionType): string {
  return names[type] ?? type;
}

const names: Partial<Readonly<Record<ExpressionType, string>>> = {
  float: "float64",
  bytes: "[]uint8",
  nil: "unknown",
  array: "[]interface {}",
  map: "map[string]interface {}",
};
