import type { Field, FieldsData, FieldType, Life, StructType, TypeId } from "./types";

/** A key of a struct. `through`: the squashed fields that lead to it, outermost first; error paths may name them. */
export type Key = Field & { readonly through: readonly Field[] };

/**
 * The keys of a struct. `others`: the type of every other key; null: no other key is accepted. `absent`: keys that other
 * versions have.
 */
export type StructKeys = {
  readonly fields: readonly Key[];
  readonly others: FieldType | null;
  readonly absent?: Readonly<Record<string, Life>>;
};

/** The keys of a struct with those of its squashed structs in their place. An unknown `type` has no keys and takes any. */
export function flatten(types: FieldsData["types"], type: TypeId): StructKeys {
  const known = cache.get(types) ?? new Map<TypeId, StructKeys>();
  cache.set(types, known);
  const flat = known.get(type) ?? flattenOnce(types, type);
  known.set(type, flat);
  return flat;
}

// Structs are shared by many components, and every keystroke asks for them.
const cache = new WeakMap<FieldsData["types"], Map<TypeId, StructKeys>>();

function flattenOnce(types: FieldsData["types"], type: TypeId): StructKeys {
  const struct = types[type];
  if (!struct) return { fields: [], others: { is: "any" } };
  const fields = new Map<string, Key>();
  const absent: Record<string, Life> = {};
  const others = collect(types, struct, { fields, absent, through: [], above: [type] });
  return { fields: [...fields.values()], others, absent };
}

function collect(
  types: FieldsData["types"],
  struct: StructType,
  into: {
    readonly fields: Map<string, Key>;
    readonly absent: Record<string, Life>;
    readonly through: readonly Field[];
    readonly above: readonly TypeId[];
  },
): FieldType | null {
  let others: FieldType | null = null;
  Object.assign(into.absent, struct.absent);
  for (const field of struct.fields) {
    const inner = field.squash ? within(field.type) : field.type;
    if (field.remain) others = inner.is === "map" ? inner.of : { is: "any" };
    else if (field.squash && inner.is === "map") others = inner.of;
    else if (field.squash && inner.is === "struct") {
      const next = types[inner.type];
      if (next && !into.above.includes(inner.type))
        others =
          collect(types, next, {
            fields: into.fields,
            absent: into.absent,
            through: [...into.through, field],
            above: [...into.above, inner.type],
          }) ?? others;
    } else if (!into.fields.has(field.name)) into.fields.set(field.name, { ...field, through: into.through });
  }
  return others;
}

/** What is behind pointers and optional sections. */
export function within(type: FieldType): FieldType {
  return type.is === "pointer" || type.is === "optional" ? within(type.of) : type;
}
