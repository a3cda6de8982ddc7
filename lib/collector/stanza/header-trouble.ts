import type { Reading } from "../checks/reading";
import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import { operatorRole } from "./operator-role";
import { readOperators } from "./operator";
import type { BuildContext } from "./operator";

/** What the section `header` of a file input refuses (pkg/stanza/fileconsumer/internal/header/config.go). */
export function headerTrouble(config: Reading, context: BuildContext): Problem | null {
  const found = trouble(config, context);
  return (
    found && {
      ...found,
      upstream: `invalid config for 'header': ${found.upstream}`,
      at: ["header", ...(found.at ?? [])],
    }
  );
}

function trouble(config: Reading, context: BuildContext): Problem | null {
  const { say } = context;
  const key = "metadata_operators";
  if (Number.isNaN(config.count(key))) return null;
  if (config.count(key) === 0)
    return say("required", "at least one operator must be specified for `metadata_operators`", {
      params: { key },
    });
  const operators = readOperators(config.list(key), [key]);
  if (!operators) return null;
  const [first] = context.build(operators, context);
  if (first) return { ...first, upstream: `failed to build pipelines: ${first.upstream}` };
  for (const { id, type, at } of operators) {
    const role = operatorRole(type);
    const refuse = (upstream: string) => say("header", upstream, { at, params: { id } });
    if (!role.canProcess) return refuse(`operator '${id}' in \`metadata_operators\` cannot process entries`);
    if (!role.canOutput)
      return refuse(`operator '${id}' in \`metadata_operators\` does not propagate entries`);
    if (type === "filter") return refuse("operator of type filter is not allowed in `metadata_operators`");
  }
  const pattern = config.text("pattern");
  const compiled = pattern === null ? null : compileRegexp(pattern);
  return !compiled || compiled.ok
    ? null
    : say("pattern", `failed to compile \`pattern\`: ${compiled.error}`, {
        at: ["pattern"],
        params: { key: "pattern", trouble: compiled.error },
      });
}
