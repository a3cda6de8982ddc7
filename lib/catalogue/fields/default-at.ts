import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import { isOptional, placeAt } from "./place";
import type { FieldType, OptionalState } from "./types";

/**
 * What the collector takes at `path` when nothing is written there, by YAML keys; below a section that is off by default,
 * what it takes once the section is there. Undefined where that is not known: harvested components, unknown paths, and
 * values whose type decodes itself. Durations are texts ("200ms"), secrets "[REDACTED]".
 */
export function defaultAt(component: KnownComponent, path: Path, settings?: Json): Json | undefined {
  if (component.settings.default === undefined) return undefined;
  const place = placeAt(component, path, settings);
  if (!place) return undefined;
  if (place.default !== undefined) return place.default;
  if (path.at(-1) === "enabled" && isSection(component, path.slice(0, -1), settings)) return true;
  return place.opaque ? undefined : zeroOf(place.field.type);
}

/** Whether the section at `path` is there by default; null where the field is not an optional section. */
export function sectionAt(
  component: KnownComponent,
  path: Path,
  settings?: Json,
): OptionalState["state"] | null {
  return placeAt(component, path, settings)?.optional ?? null;
}

function isSection(component: KnownComponent, path: Path, settings: Json | undefined): boolean {
  const place = placeAt(component, path, settings);
  return place !== null && isOptional(place.field.type);
}

/** The zero value, which a default configuration leaves out; undefined where it has no writing of its own. */
function zeroOf(type: FieldType): Json | undefined {
  if (type.text || type.yaml || type.unmarshals) return undefined;
  return zeros.get(type.is);
}

const zeros: ReadonlyMap<FieldType["is"], Json> = new Map<FieldType["is"], Json>([
  ["string", ""],
  ["secret", ""],
  ["bool", false],
  ["int", 0],
  ["uint", 0],
  ["float", 0],
  ["duration", "0s"],
]);
