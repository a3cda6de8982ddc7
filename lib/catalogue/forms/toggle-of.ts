import { at, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import { within } from "../fields/flatten";
import { keysAt } from "../fields/keys-at";
import { isOptional, type Place } from "../fields/place";
import type { Form, Shape, Toggle } from "./types";

type Section = {
  readonly path: Path;
  readonly place: Place;
  readonly shape: Shape;
  readonly written: Json | undefined;
  readonly fallback: Json | undefined;
};

/**
 * The switch of a section; null where it has none. An optional section is off with `enabled: false` and may be off or on when
 * it is not written (`configoptional`); a pointer is off while nothing is written; a struct may have a key `enabled` itself.
 */
export function toggleOf({ component, config }: Form, section: Section): Toggle | null {
  const { path, place, shape, written, fallback } = section;
  if (shape.is !== "section") return null;
  if (isOptional(place.field.type)) return optionalToggle(place.optional, written);
  const enabled = keysAt(component, path, config)?.fields.find(({ name }) => name === "enabled");
  if (enabled && within(enabled.type).is === "bool") {
    const usual = at(fallback, "enabled");
    const unwritten =
      typeof usual === "boolean" ? usual : component.settings.default === undefined ? null : false;
    const enabledNow = switchedTo(written);
    return { on: enabledNow === undefined ? unwritten : enabledNow, by: "field", unwritten };
  }
  // A pointer that is set from the start cannot be taken away by leaving it out.
  if (place.field.type.is !== "pointer" || place.optional === "set") return null;
  return { on: written !== undefined && written !== null, by: "pointer", unwritten: false };
}

function optionalToggle(state: Place["optional"], written: Json | undefined): Toggle {
  const unwritten = state === null ? null : state === "some";
  const by = "optional";
  if (written === undefined) return { on: unwritten, by, unwritten };
  // A key without a body brings in a default that stands ready, and nothing where none does.
  if (written === null) return { on: state === null ? null : state !== "none", by, unwritten };
  const enabled = switchedTo(written);
  return { on: enabled === undefined ? true : enabled, by, unwritten };
}

/** What `enabled` says; null: a variable; undefined: it is not written. */
function switchedTo(written: Json | undefined): boolean | null | undefined {
  const enabled = isMap(written) ? written.enabled : undefined;
  return enabled === undefined ? undefined : typeof enabled === "boolean" ? enabled : null;
}
