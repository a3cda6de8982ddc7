import { intOf } from "./int-of";
import type { Key, PathExpression } from "./syntax";

/** Keys as upstream prints them: `[a][0]`. */
export function keysText(keys: readonly Key[]): string {
  return keys.map((key) => `[${keyText(key)}]`).join("");
}

/** A path as upstream prints it: keys without their quotes, of expressions only paths and numbers. */
export function pathText(path: PathExpression): string {
  const fields = path.fields.map((field) => field.name + keysText(field.keys));
  return [...(path.context === "" ? [] : [path.context]), ...fields].join(".");
}

function keyText(key: Key): string {
  if (key.is === "string") return key.text;
  if (key.is === "int") return intOf(key.text).toString();
  if (key.is === "math") return "";
  const { literal } = key;
  if (literal.is === "path") return pathText(literal.path);
  if (literal.is === "float") return Number(literal.text).toFixed(10);
  return literal.is === "int" ? intOf(literal.text).toString() : "";
}
