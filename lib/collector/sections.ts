import type { Path } from "../base/path";
import type { FieldsData, FieldType, StructType, TypeId } from "../catalogue/fields/types";
import { mapOf } from "./decode/context";
import { structOf } from "./decode/struct-plan";
import type { GraphComponent } from "./graph-component";
import { isServerType } from "./server-type";
import { startTypeChecks } from "./start-types.generated";
import type { Decoded, DecodedMap } from "./types";

/** A section of a component's settings with the Go type that holds it; `at` is its place below the component. */
export type Section = { readonly type: TypeId; readonly value: DecodedMap; readonly at: Path };

/**
 * Every section of a component that is present and of which something is asked at start: that it listens, or that a check stands
 * for its type. Outermost first; what is squashed stands at its parent's place.
 */
export function sectionsOf({ fields, value }: GraphComponent, data: FieldsData): readonly Section[] {
  const map = mapOf(value);
  if (!fields || !map) return [];
  const known = made.get(map);
  if (known) return known;
  const found: Section[] = [];
  visitStruct(fields.config, map, [], { ways: waysOf(data), found });
  made.set(map, found);
  return found;
}

/** Settings that did not change are the same object, and are asked several times besides. */
const made = new WeakMap<DecodedMap, readonly Section[]>();

const checked: ReadonlySet<TypeId> = new Set(startTypeChecks.flatMap(({ type }) => type));

type Visit = { readonly ways: Ways; readonly found: Section[] };

function visit(type: FieldType, value: Decoded, at: Path, context: Visit): void {
  if (type.is === "pointer" || type.is === "optional") visit(type.of, value, at, context);
  else if (type.is === "struct") visitStruct(type.type, value, at, context);
  else if (type.is === "list" || type.is === "array") {
    if (Array.isArray(value))
      value.forEach((item: Decoded, index) => visit(type.of, item, [...at, index], context));
  } else if (type.is === "map")
    for (const [key, item] of Object.entries(mapOf(value) ?? {})) visit(type.of, item, [...at, key], context);
}

function visitStruct(type: TypeId, value: Decoded, at: Path, context: Visit): void {
  const map = mapOf(value);
  if (!map) return;
  const { isAsked, fields } = context.ways.of(type);
  if (isAsked) context.found.push({ type, value: map, at });
  for (const field of fields) {
    const inner = map[field.name] ?? null;
    if (field.squash) visit(field.type, map, at, context);
    else if (inner !== null) visit(field.type, inner, [...at, field.name], context);
  }
}

/** Is a type asked for, and which of its fields lead to one that is? */
type Ways = {
  of(type: TypeId): { readonly isAsked: boolean; readonly fields: StructType["fields"] };
};

function waysOf(data: FieldsData): Ways {
  const known = waysByData.get(data);
  if (known) return known;
  const leading = new Map<TypeId, boolean>();
  const leads = (type: FieldType): boolean => {
    if ("of" in type) return leads(type.of);
    if (type.is !== "struct") return false;
    const answer = leading.get(type.type);
    if (answer !== undefined) return answer;
    // A type that holds itself is looked into while the question is open.
    leading.set(type.type, true);
    const { isAsked, fields } = wayOf(type.type);
    leading.set(type.type, isAsked || fields.length > 0);
    return isAsked || fields.length > 0;
  };
  const wayOf = (type: TypeId) => ({
    isAsked: checked.has(type) || isServerType(type),
    fields: structOf(data, type).fields.filter((field) => !field.remain && leads(field.type)),
  });
  const found = new Map<TypeId, ReturnType<typeof wayOf>>();
  const ways: Ways = {
    of(type) {
      const way = found.get(type) ?? wayOf(type);
      found.set(type, way);
      return way;
    },
  };
  waysByData.set(data, ways);
  return ways;
}

const waysByData = new WeakMap<FieldsData, Ways>();
