import { compileExpression } from "../expr/compile-expression";
import type { Problem } from "../types";
import { agentError } from "./agent-error";
import type { Builder, OperatorConfig } from "./operator";
import type { SayStanza } from "./says";

/** What every operator between inputs and outputs is refused for (pkg/stanza/operator/helper/transformer.go). */
export const transformerTrouble: Builder = (operator, { say }) => {
  const onError = operator.config.text("on_error");
  if (onError !== null && !errorModes.includes(onError))
    return say(
      "choice",
      agentError("operator config has an invalid `on_error` field.", { on_error: onError }),
      {
        at: ["on_error"],
        params: { key: "on_error", value: onError, choices: errorModes.join(", ") },
      },
    );
  const condition = operator.config.text("if");
  return condition === null || condition === ""
    ? null
    : refuseExpression(condition, "if", say, `failed to compile expression '${condition}': `);
};

const errorModes = ["send", "send_quiet", "drop", "drop_quiet"];

/** Refuses a condition that the collector cannot compile, with what upstream puts before the reason. */
export function refuseExpression(
  text: string,
  key: string,
  say: SayStanza,
  before: string,
  mustBeBool = true,
): Problem | null {
  const trouble = compileExpression(text, { mustBeBool });
  return trouble === null
    ? null
    : say("expression", `${before}${trouble}`, {
        at: [key],
        params: { key, trouble: trouble.split("\n")[0] ?? "" },
      });
}

/** Texts with `EXPR(…)` in them: `attributes` and `resource` of inputs, `attributes` of routes. */
export function exprStringTrouble(
  { config }: Pick<OperatorConfig, "config">,
  key: string,
  say: SayStanza,
): Problem | null {
  const section = config.section(key);
  if (section.value === null || typeof section.value !== "object") return null;
  for (const name of Object.keys(section.value)) {
    const text = section.text(name);
    for (const expression of text === null ? [] : embedded(text)) {
      const found = refuseExpression(expression, name, say, "compile embedded expression: ", false);
      if (found) return { ...found, at: [key, name] };
    }
  }
  return null;
}

/** The expressions inside a text: up to the last bracket before the next `EXPR(`. */
function embedded(text: string): readonly string[] {
  const open = "EXPR(";
  const found: string[] = [];
  let at = text.indexOf(open);
  while (at >= 0) {
    const next = text.indexOf(open, at + open.length);
    const end = text.slice(at, next < 0 ? text.length : next).lastIndexOf(")");
    if (end < 0) break;
    found.push(text.slice(at + open.length, at + end));
    at = text.indexOf(open, at + end + 1);
  }
  return found;
}
