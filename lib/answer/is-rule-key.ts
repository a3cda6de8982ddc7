import { documentedKinds } from "../analysis/verdict/kinds/documented-kinds";
import { ownFindings } from "../rules/own-findings";
import { rules } from "../rules/registry.generated";

/** True for what a level can be set for: a rule, what the engine or the collector says by itself, or a family of them (`wl/*`). */
export function isRuleKey(key: string): boolean {
  return keys().has(key);
}

let known: ReadonlySet<string> | null = null;

function keys(): ReadonlySet<string> {
  const ids = [...rules, ...ownFindings, ...documentedKinds.map(({ rule }) => rule)].map(({ id }) => id);
  return (known ??= new Set(ids.flatMap((id) => [id, `${id.slice(0, id.indexOf("/"))}/*`])));
}
