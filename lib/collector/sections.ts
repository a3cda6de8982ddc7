import { mapOf } from "./decode/context";
import { structOf } from "./decode/struct-plan";
import type { FieldsData, FieldType, TypeId } from "../catalogue/fields/types";
import type { Path } from "../base/path";
import type { GraphComponent } from "./graph-component";
import type { Decoded, DecodedMap } from "./types";

/** A section of a component's settings with the Go type that holds it; `at` is its place below the component. */
export type Section = { readonly type: TypeId; readonly value: DecodedMap; readonly at: Path };

/** Every section of a component that is present, outermost first; what is squashed stands at its parent's place. */
export function sectionsOf({ fields, value }: GraphComponent, data: FieldsData): readonly Section[] {
  const map = mapOf(value);
  if (!fields || !map) return [];
  const known = made.get(map);
  if (known) return known;
  const found: Section[] = [];
  visit({ is: "struct", type: fields.config }, map, [], { data, found });
  made.set(map, found);
  return found;
}

/** Settings that did not change are the same object, and are asked several times besides. */
const made = new WeakMap<DecodedMap, readonly Section[]>();

/** What can hold a section. */
const holds: ReadonlySet<string> = new Set(["pointer", "optional", "struct", "list", "array", "map"]);

type Visit = { readonly data: FieldsData; readonly found: Section[] };

function visit(type: FieldType, value: Decoded, at: Path, context: Visit): void {
  switch (type.is) {
    case "pointer":
    case "optional":
      return visit(type.of, value, at, context);
    case "struct":
      return visitStruct(type.type, value, at, context);
    case "list":
    case "array":
      if (Array.isArray(value))
        value.forEach((item: Decoded, index) => visit(type.of, item, [...at, index], context));
      return;
    case "map":
      for (const [key, item] of Object.entries(mapOf(value) ?? {}))
        visit(type.of, item, [...at, key], context);
      return;
    case "any":
    case "string":
    case "bool":
    case "duration":
    case "time":
    case "secret":
    case "id":
    case "int":
    case "uint":
    case "float":
    default:
  }
}

function visitStruct(type: TypeId, value: Decoded, at: Path, context: Visit): void {
  const map = mapOf(value);
  if (!map) return;
  context.found.push({ type, value: map, at });
  for (const field of structOf(context.data, type).fields) {
    if (field.remain || !holds.has(field.type.is)) continue;
    const inner = map[field.name] ?? null;
    if (field.squash) visit(field.type, map, at, context);
    else if (inner !== null) visit(field.type, inner, [...at, field.name], context);
  }
}
