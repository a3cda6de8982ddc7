import { closest } from "../../base/closest";
import { words, type Words } from "../../base/words";
import { flatten } from "../../catalogue/fields/flatten";
import type { FieldsData, FieldType, TypeId } from "../../catalogue/fields/types";
import { planOf } from "./struct-plan";

/** What to say of a key that a struct does not have, and the key that was meant by it; null: none is near. */
type StrangeKey = { readonly message: Words; readonly meant: string | null };

/** One that other versions have is told with the version that took or brings it, every other with the name that is nearest. */
export function strangeKey(data: FieldsData, type: TypeId, key: string): StrangeKey {
  const { fields } = planOf(data, type);
  const { absent = {} } = flatten(data.types, type);
  const life = Object.hasOwn(absent, key) ? absent[key] : undefined;
  if (life?.is === "coming")
    return { message: words("collector.decode.unknown-key-coming", { key, since: life.since }), meant: null };
  if (life?.is === "gone") {
    const { since, instead = "none" } = life;
    const next = instead.split(".").at(-1) ?? "";
    const field = fields.get(next);
    // A list or a section takes other values than what stands there.
    const meant = field && isScalar(field.type) ? next : null;
    return { message: words("collector.decode.unknown-key-gone", { key, since, instead }), meant };
  }
  const meant = closest(key, fields.keys());
  return { message: words("collector.decode.unknown-key", { key, meant: meant ?? "none" }), meant };
}

function isScalar({ is }: FieldType): boolean {
  return !["list", "array", "map", "struct", "optional", "pointer"].includes(is);
}
