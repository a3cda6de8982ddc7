import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import type { BuildContext, Builder, OperatorConfig } from "./operator";
import { recombineTrouble } from "./recombine-trouble";
import { exprStringTrouble, refuseExpression, transformerTrouble } from "./transformer-trouble";

/** What each operator that changes entries refuses (pkg/stanza/operator/transformer). */
export const transformerBuilders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ["add", transformer(add)],
  ["assign_keys", transformer(assignKeys)],
  ["copy", transformer(fromTo)],
  ["filter", transformer(filter)],
  ["flatten", transformer(flatten)],
  ["move", transformer(fromTo)],
  ["noop", transformerTrouble],
  ["recombine", wrapped(recombineTrouble)],
  ["regex_replace", transformer(regexReplace)],
  ["remove", transformer(remove)],
  ["retain", transformer(retain)],
  ["router", router],
  ["sanitize_utf8", wrapped(() => null)],
  ["unquote", transformerTrouble],
]);

function transformer(own: Builder): Builder {
  return (operator, context) => transformerTrouble(operator, context) ?? own(operator, context);
}

/** Two operators put a text of their own before what all are refused for. */
function wrapped(own: Builder): Builder {
  return (operator, context) => {
    const found = transformerTrouble(operator, context);
    return found
      ? { ...found, upstream: `failed to build transformer config: ${found.upstream}` }
      : own(operator, context);
  };
}

function add({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const value = config.text("value");
  if (!value?.startsWith("EXPR(") || !value.endsWith(")")) return null;
  // Upstream prints what stands in `if` there.
  const before = `failed to compile expression '${config.text("if") ?? ""}': `;
  return refuseExpression(value.slice(5, -1), "value", say, before, false);
}

function fromTo({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const missing = ["from", "to"].filter((key) => config.text(key) === "");
  if (missing.length === 0) return null;
  // `move` says "copy", too.
  const upstream = missing.map((key) => `copy: missing ${key} field`).join("\n");
  return say("required", upstream, { params: { key: missing.join("`, `") } });
}

function filter({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const text = config.text("expr");
  const found =
    text === null ? null : refuseExpression(text, "expr", say, `failed to compile expression '${text}': `);
  if (found) return found;
  const ratio = config.number("drop_ratio");
  return ratio < 0 || ratio > 1
    ? say("range", "drop_ratio must be a number between 0 and 1", {
        at: ["drop_ratio"],
        params: { key: "drop_ratio", bound: "0–1" },
      })
    : null;
}

function flatten({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  return config.text("field") === ""
    ? say("required", "invalid field type: <nil>", { params: { key: "field" } })
    : null;
}

function assignKeys(operator: OperatorConfig, context: BuildContext): Problem | null {
  return operator.config.count("keys") === 0
    ? context.say("required", "assign_keys missing required field keys", { params: { key: "keys" } })
    : flatten(operator, context);
}

function remove({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  return config.text("field") === ""
    ? say("required", "remove: field is empty", { params: { key: "field" } })
    : null;
}

function retain({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  return config.count("fields") === 0
    ? say("required", "retain: 'fields' is empty", { params: { key: "fields" } })
    : null;
}

function regexReplace({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  const [name, pattern] = [config.text("regex_name"), config.text("regex")];
  if (name === null || pattern === null) return null;
  if ((name === "") === (pattern === ""))
    return say(name === "" ? "required" : "conflict", "either regex or regex_name must be set", {
      params: { key: "regex", keys: "`regex`, `regex_name`" },
    });
  const known = "ansi_control_sequences";
  if (name !== "")
    return name === known
      ? null
      : say("choice", `regex_name ${name} is unknown`, {
          at: ["regex_name"],
          params: { key: "regex_name", value: name, choices: known },
        });
  const compiled = compileRegexp(pattern);
  return compiled.ok
    ? null
    : say("pattern", compiled.error, { at: ["regex"], params: { key: "regex", trouble: compiled.error } });
}

function router({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  for (const [index, route] of config.sections("routes").entries()) {
    const text = route.text("expr");
    if (text === null) continue;
    const found =
      refuseExpression(text, "expr", say, `failed to compile expression '${text}': `) ??
      withPrefix(
        exprStringTrouble({ config: route }, "attributes", say),
        `failed to build attributer for route '${text}': `,
      );
    if (found) return { ...found, at: ["routes", index, ...(found.at ?? [])] };
  }
  return null;
}

function withPrefix(problem: Problem | null, before: string): Problem | null {
  return problem && { ...problem, upstream: `${before}${problem.upstream}` };
}
