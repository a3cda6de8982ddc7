import type { Field, FieldsData, StructType, TypeId } from "../../catalogue/fields/types";

/** The keys that a struct takes, those of its squashed parts among them. */
export type StructPlan = {
  readonly fields: ReadonlyMap<string, Field>;
  /** Takes every key that no field has. */
  readonly remain: Field | null;
};

/** The plan of a type, made once. Squashed structs follow breadth first, as the decoder lists them; the first of a name wins. */
export function planOf(data: FieldsData, type: TypeId): StructPlan {
  const plans = cached(data);
  const known = plans.get(type);
  if (known) return known;
  const fields = new Map<string, Field>();
  let remain: Field | null = null;
  const structs = [structOf(data, type)];
  for (const struct of structs) {
    for (const field of struct.fields) {
      const inner = field.type.is === "pointer" ? field.type.of : field.type;
      if (field.squash && inner.is === "struct") structs.push(structOf(data, inner.type));
      else if (field.remain) remain = field;
      else if (!field.squash && !fields.has(field.name)) fields.set(field.name, field);
    }
  }
  const plan = { fields, remain };
  plans.set(type, plan);
  return plan;
}

/** The shape of a type; one without fields where the facts do not know it. */
export function structOf(data: FieldsData, type: TypeId): StructType {
  return data.types[type] ?? empty;
}

const empty: StructType = { fields: [] };
const plansByData = new WeakMap<FieldsData, Map<TypeId, StructPlan>>();

function cached(data: FieldsData): Map<TypeId, StructPlan> {
  const known = plansByData.get(data);
  if (known) return known;
  const made = new Map<TypeId, StructPlan>();
  plansByData.set(data, made);
  return made;
}
