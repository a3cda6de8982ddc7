import { checkTypes, goName } from "./check-types";
import { parse } from "./parse-expression";
import { ExpressionFault } from "./token";

/**
 * What expr-lang/expr says against an expression whose variables are not declared: null when it compiles, or when that cannot
 * be told here. `mustBeBool`: it has to answer true or false. The text is upstream's, with the line it quotes.
 */
export function compileExpression(
  text: string,
  { mustBeBool }: { readonly mustBeBool: boolean },
): string | null {
  try {
    const type = checkTypes(parse(text));
    if (!mustBeBool || type === "unknown" || type === "bool") return null;
    return `expected bool, but got ${goName(type)}`;
  } catch (error) {
    if (error instanceof ExpressionFault) return withExcerpt(error, text);
    throw error;
  }
}

/** The line and a caret below it (file/error.go); nothing where the line is empty. */
function withExcerpt({ message, from }: ExpressionFault, text: string): string {
  const before = Array.from(text).slice(0, from).join("").split("\n");
  const column = Array.from(before.at(-1) ?? "").length;
  const line = text.split("\n")[before.length - 1] ?? "";
  if (line === "") return message;
  return `${message} (${before.length}:${column + 1})\n | ${line.replaceAll("\t", " ")}\n | ${".".repeat(column)}^`;
}
