import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import { within } from "./flatten";
import { placeAt } from "./place";
import type { Enumeration, FieldType } from "./types";

/** The accepted values of a named type, through pointers and optional sections; null where any value of its kind passes. */
export function valuesOf(component: KnownComponent, type: FieldType): Enumeration | null {
  const inner = within(type);
  if (inner.is === "bool") return { values: ["true", "false"], how: "text" };
  const name = inner.is === "struct" ? inner.type : inner.go;
  return (name !== undefined && component.enums[name]) || null;
}

/**
 * The accepted values at `path`: those of its type, and those that only the component knows (the `type` of an operator, the
 * detectors of resource_detection). For a list of names, `path` may be the list or one of its items.
 */
export function valuesAt(component: KnownComponent, path: Path, settings?: Json): Enumeration | null {
  const place = placeAt(component, path, settings);
  if (!place) return null;
  const choices = component.settings.choices?.[place.pattern];
  const lives = component.settings.choiceLives?.[place.pattern];
  if (choices) return { values: choices, how: "text", ...(lives ? { lives } : {}) };
  const parent = path.at(-1) === "type" ? placeAt(component, path.slice(0, -1), settings) : null;
  if (parent?.section?.by === "type" && typeof path.at(-2) === "number")
    return { values: Object.keys(parent.section.variants), how: "text" };
  const type = within(place.field.type);
  return valuesOf(component, type.is === "list" || type.is === "array" ? type.of : type);
}
