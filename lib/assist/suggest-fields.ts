import { at as valueAt, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import { words, type Words } from "../base/words";
import { defaultAt } from "../catalogue/fields/default-at";
import { fieldAt } from "../catalogue/fields/field-at";
import type { KnownComponent } from "../catalogue/fields/fields";
import { within, type Key } from "../catalogue/fields/flatten";
import { keysAt } from "../catalogue/fields/keys-at";
import type { FieldType } from "../catalogue/fields/types";
import { lifeWords } from "../catalogue/fields/life-words";
import { valuesAt } from "../catalogue/fields/values-at";
import { helpFor } from "../catalogue/traits/help-for";
import type { Owner } from "./context";
import type { Place } from "./place";
import type { Suggestion } from "./types";
import { writeKey, type Shape, type WritingStyle } from "./writing";

/** A map in a component's settings, and how keys are written there. */
export type KeyPlace = {
  readonly component: KnownComponent;
  readonly owner: Owner;
  readonly path: Path;
  readonly settings: Json;
  readonly place: Place;
  readonly style: WritingStyle;
  /** Put in front of each key: the dash of the item it begins. */
  readonly lead?: string;
};

/** The keys that may stand at a path and do not stand there yet: those that we have help on first, those that go away last, else as upstream declares them. */
export function suggestFields(at: KeyPlace, beside: readonly string[]): readonly Suggestion[] {
  const { component, path, settings } = at;
  const keys = keysAt(component, path, settings)?.fields ?? [];
  const all = keys.filter(({ name }) => !beside.includes(name)).map((key) => fieldSuggestion(at, key));
  // A map with a type usually wants the section of that name next.
  const type = valueAt(settings, ...path, "type");
  const rank = ({ label, help, deprecated }: Suggestion) =>
    label === type ? 0 : deprecated ? 3 : help ? 1 : 2;
  return [...all].sort((a, b) => rank(a) - rank(b));
}

function fieldSuggestion(at: KeyPlace, key: Key): Suggestion {
  const { component, owner, settings, place, style, lead } = at;
  const path = [...at.path, key.name];
  const shape = shapeOf(key.type);
  const written = writeKey(
    key.name,
    shape,
    lead === undefined ? place : { ...place, column: place.column + lead.length },
    style,
  );
  const values = shape === "scalar" || shape === "names" ? valuesAt(component, path, settings) : null;
  return {
    label: key.name,
    is: "field",
    insert: `${lead ?? ""}${written.insert}`,
    ...(written.caret === undefined ? {} : { caret: written.caret + (lead?.length ?? 0) }),
    detail: key.deprecated
      ? [lifeWords(key.name, key.deprecated)]
      : [typeWords(key.type), ...defaultWords(defaultAt(component, path, settings))],
    help: helpFor(owner.kind, component.settings.type, path),
    ...(key.deprecated ? { deprecated: true as const } : {}),
    ...(values || shape === "map" || key.type.is === "bool" ? { again: true } : {}),
  };
}

/** What has to follow a key of this type. */
function shapeOf(type: FieldType): Shape {
  const inner = within(type);
  if (inner.text) return "scalar";
  if (inner.is === "struct" || inner.is === "map") return "map";
  if (inner.is !== "list" && inner.is !== "array") return "scalar";
  // Headers are a list that is written as a map.
  if (inner.go?.endsWith(".MapList")) return "map";
  return shapeOf(inner.of) === "scalar" ? "names" : "items";
}

/** A type in the reader's words. */
export function typeWords(type: FieldType): Words {
  const inner = within(type);
  if (inner.is === "struct") return words(inner.text ? "assist.type.string" : "assist.type.section");
  if (inner.is === "list" || inner.is === "array") {
    if (inner.go?.endsWith(".MapList")) return words("assist.type.map");
    return words(within(inner.of).is === "string" ? "assist.type.strings" : "assist.type.list");
  }
  return words(typeIds[inner.is]);
}

const typeIds = {
  string: "assist.type.string",
  bool: "assist.type.bool",
  duration: "assist.type.duration",
  time: "assist.type.time",
  secret: "assist.type.secret",
  any: "assist.type.any",
  id: "assist.type.id",
  int: "assist.type.integer",
  uint: "assist.type.natural",
  float: "assist.type.number",
  map: "assist.type.map",
  optional: "assist.type.any",
  pointer: "assist.type.any",
} as const;

/** A default short enough to be read beside a name; nothing where there is none or it says nothing. */
export function defaultWords(value: Json | undefined): readonly Words[] {
  if (value === undefined || value === null || value === "" || isMap(value)) return [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text.length > 60 || text === "[]") return [];
  return [words("assist.default", { value: text })];
}

/** The type of the item or value at a path; null where it is not known. */
export function typeAt(component: KnownComponent, path: Path, settings: Json): FieldType | null {
  const field = fieldAt(component, path, settings);
  return field && within(field.type);
}
