import type { Reading } from "../checks/reading";
import { isUnknown } from "../checks/reading";
import { rawValueTrouble } from "../checks/raw-value-trouble";
import { quote } from "../go/quote";
import type { Decoded, Problem } from "../types";
import { filterSetTrouble, typeTrouble } from "./filter-set-trouble";
import type { SayMatch } from "./says";

/** What a list of attributes to compare with is refused for (internal/filter/filtermatcher/attributematcher.go). */
export function attributesTrouble(
  attributes: readonly Reading[],
  type: string | null,
  say: SayMatch,
): Problem | null {
  for (const attribute of attributes) {
    const key = attribute.text("key");
    if (key === "") return say("key", "can't have empty key in the list of attributes");
    const found = key === null || type === null ? null : valueTrouble(attribute, key, type, say);
    if (found) return found;
  }
  return null;
}

function valueTrouble(attribute: Reading, key: string, type: string, say: SayMatch): Problem | null {
  const section = attribute.section("value").value;
  if (section === null || isUnknown(section)) return null;
  const trouble = rawValueTrouble(section);
  if (trouble !== null) return say("time", trouble);
  if (type !== "regexp") return type === "strict" ? null : typeTrouble(type, say);
  if (typeof section === "string") return filterSetTrouble([section], type, say);
  const upstream = `match_type=regexp for ${quote(key)} only supports Str, but found ${typeName(section)}`;
  return say("text", upstream, { params: { key } });
}

function typeName(value: Decoded): string {
  if (typeof value === "boolean") return "Bool";
  if (typeof value === "number") return Number.isInteger(value) ? "Int" : "Double";
  return Array.isArray(value) ? "Slice" : "Map";
}
