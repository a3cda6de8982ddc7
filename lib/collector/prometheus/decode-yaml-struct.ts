import type { Field, FieldType, TypeId } from "../../catalogue/fields/types";
import { planOf, structOf } from "../decode/struct-plan";
import { zeroOf } from "../decode/defaults";
import { setKey } from "../decode/plain";
import { read } from "../checks/reading";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { ownScalars } from "./own-scalars";
import { yamlDefaults } from "./yaml-defaults";
import { structName } from "./struct-name";
import { structRules } from "./struct-rules";
import type { YamlContext, YamlPlace } from "./yaml-context";
import { isBelow, linesOf, sortedEntries } from "./yaml-text";

type Decode = (type: FieldType, raw: Raw, place: YamlPlace, context: YamlContext) => Decoded | symbol;

/** Decodes a map into a struct, then does what the struct's own `UnmarshalYAML` does: its defaults before, its rules after. */
export function decodeYamlStruct(
  type: TypeId,
  map: RawMap,
  place: YamlPlace,
  context: YamlContext,
  decode: Decode,
): Decoded {
  const before = context.errors.length;
  const { fields, rest } = fieldsOf(type, context);
  const value: Record<string, Decoded> = {};
  for (const [name, field] of fields) {
    const isText = field.is === "struct" && ownScalars.has(field.type);
    value[name] = isText ? "" : zeroOf(context.data, field);
  }
  Object.assign(value, yamlDefaults.get(type));
  let { line } = place;
  for (const [key, item] of sortedEntries(map)) {
    const below = isBelow(item) ? 1 : 0;
    const field = fields.get(key) ?? rest;
    const inner = { at: [...place.at, key], line: line + below };
    const decoded = field
      ? decode(field, item, inner, context)
      : refuse(type, key, { ...place, line }, context);
    if (typeof decoded !== "symbol") setKey(value, key, decoded);
    line += linesOf(item) + below;
  }
  // Rules are for what was decoded whole.
  if (context.errors.length === before) structRules.get(type)?.(read(value), place.at);
  return value;
}

/** The keys of a struct; `rest` is what all others hold, in a struct that keeps them. */
function fieldsOf(
  type: TypeId,
  { data }: YamlContext,
): { readonly fields: ReadonlyMap<string, FieldType>; readonly rest: FieldType | null } {
  const own = written.get(type);
  if (own) return { fields: own, rest: null };
  const rest = structOf(data, type).fields.find(isRest)?.type;
  const named = [...planOf(data, type).fields].map(([name, field]) => [name, field.type] as const);
  return { fields: new Map(named), rest: rest?.is === "map" ? rest.of : null };
}

function isRest(field: Field): boolean {
  return field.squash === true && field.type.is === "map";
}

const text: FieldType = { is: "string" };

/** Structs that are read through another one (targetgroup.Group's UnmarshalYAML). */
const written: ReadonlyMap<TypeId, ReadonlyMap<string, FieldType>> = new Map([
  [
    "github.com/prometheus/prometheus/discovery/targetgroup.Group",
    new Map<string, FieldType>([
      ["targets", { is: "list", of: text }],
      ["labels", { is: "map", key: text, of: text, go: "github.com/prometheus/common/model.LabelSet" }],
    ]),
  ],
]);

function refuse(type: TypeId, key: string, { at, line }: YamlPlace, { data, errors }: YamlContext): symbol {
  errors.push({
    text: `line ${line}: field ${key} not found in type ${structName(type, data)}`,
    at: [...at, key],
  });
  return Symbol.for(key);
}
