import { quote } from "../go/quote";
import type { Reading } from "../checks/reading";
import { isLabelName } from "./global-rules";

/** What a relabelling rule is refused for (prometheus, model/relabel/relabel.go); null when it fits. */
export function relabelTrouble(rule: Reading, scheme: string): string | null {
  const [action, target, replacement] = ["action", "target_label", "replacement"].map((key) =>
    rule.text(key),
  );
  if (typeof action !== "string" || typeof target !== "string" || typeof replacement !== "string")
    return null;
  if (action === "") return "relabel action cannot be empty";
  if (action === "hashmod" && rule.number("modulus") === 0)
    return "relabel configuration for hashmod requires non-zero modulus";
  const isComparing = ["lowercase", "uppercase", "keepequal", "dropequal"].includes(action);
  if ((isComparing || action === "replace" || action === "hashmod") && target === "")
    return `relabel configuration for ${action} action requires 'target_label' value`;
  const isTemplate = /\$(\{\w+\}|\w+)/.test(target);
  const isTarget =
    action === "replace" && isTemplate ? isPattern(target, scheme) : isLabelName(target, scheme);
  if ((isComparing || action === "replace" || action === "hashmod") && !isTarget && action !== "hashmod")
    return `${quote(target)} is invalid 'target_label' for ${action} action`;
  if (isComparing && replacement !== "$1") return `'replacement' can not be set for ${action} action`;
  if (action === "labelmap" && !isPattern(replacement, scheme))
    return `${quote(replacement)} is invalid 'replacement' for ${action} action`;
  if (action === "hashmod" && !isTarget)
    return `${quote(target)} is invalid 'target_label' for ${action} action`;
  return extras(rule, action);
}

/** With variables of the pattern in it. */
function isPattern(text: string, scheme: string): boolean {
  return scheme === "legacy"
    ? /^(?:(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))+\w*)+$/.test(text)
    : isLabelName(text, scheme);
}

/** Two kinds of action use one or two settings, and refuse any other. */
function extras(rule: Reading, action: string): string | null {
  const isOther =
    rule.number("modulus") !== 0 || rule.text("separator") !== ";" || rule.text("replacement") !== "$1";
  if ((action === "dropequal" || action === "keepequal") && (isOther || rule.text("regex") !== "(.*)"))
    return `${action} action requires only 'source_labels' and \`target_label\`, and no other fields`;
  const isNaming = action === "labeldrop" || action === "labelkeep";
  return isNaming && (isOther || rule.isSet("source_labels") === true || rule.text("target_label") !== "")
    ? `${action} action requires only 'regex', and no other fields`
    : null;
}
