import type { Reading } from "../checks/reading";
import { isUnknown } from "../checks/reading";
import type { Decoded, Problem } from "../types";
import type { SayStanza } from "./says";

/** What the reading of a severity is refused for (pkg/stanza/operator/helper/severity_builder.go). */
export function severityTrouble(config: Reading, say: SayStanza): Problem | null {
  const mapping = config.section("mapping").value;
  if (isMap(mapping) && !isUnknown(mapping))
    for (const [key, value] of Object.entries(mapping)) {
      // A null in the text means no values; one in a list is a value that cannot be read.
      const items: readonly Decoded[] = isList(value) ? value : value === null ? [] : [value];
      const bad = items.find((item) => typeOf(item) !== null);
      if (bad === undefined) continue;
      const upstream = `type ${typeOf(bad)} cannot be parsed as a severity`;
      return say("severity", upstream, { at: ["mapping", key] });
    }
  return config.isSet("parse_from") === false
    ? say("required", "missing required field 'parse_from'", { params: { key: "parse_from" } })
    : null;
}

/** The Go type of a value that is no severity; null for one that is, or that is not known. */
function typeOf(value: Decoded): string | null {
  if (value === null) return "<nil>";
  if (typeof value === "string" || isUnknown(value)) return null;
  if (typeof value === "number") return Number.isInteger(value) ? null : "float64";
  if (typeof value === "boolean") return "bool";
  if (isList(value)) return "[]interface {}";
  const ends = isMap(value) ? [value["min"], value["max"]] : [];
  return ends.every((end) => typeof end === "number" && Number.isInteger(end))
    ? null
    : "map[string]interface {}";
}

function isMap(value: Decoded): value is { readonly [key: string]: Decoded } {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Decoded): value is readonly Decoded[] {
  return Array.isArray(value);
}
