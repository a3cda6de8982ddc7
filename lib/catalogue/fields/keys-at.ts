import type { Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { KnownComponent } from "./fields";
import { flatten, within, type Key, type StructKeys } from "./flatten";
import { headersType, isOptional, placeAt, sectionsIn, type Place } from "./place";
import type { FieldType } from "./types";

/**
 * What may be written as keys at `path` below a component (`[]`: at its top): the fields in order of declaration, squashed
 * ones in their place, and `others`, the type of every other key (null: no other key is accepted). Null where no keys stand:
 * a scalar, a list, an unknown path. For `settings` see `fieldAt`.
 */
export function keysAt(component: KnownComponent, path: Path, settings?: Json): StructKeys | null {
  const place = placeAt(component, path, settings);
  return place && keysOf(component, place, typeof path.at(-1) === "number");
}

function keysOf(component: KnownComponent, place: Place, isItem: boolean): StructKeys | null {
  const section = place.section;
  if (section?.by === "key")
    return {
      fields: Object.entries(section.variants).map(([name, { config }]) =>
        key(name, { is: "struct", type: config }),
      ),
      others: null,
    };
  const type = within(place.field.type);
  if (section?.by === "type" && isItem) return itemKeys(component, type);
  if (type.is === "any") return { fields: [], others: type };
  if (type.is === "map") return { fields: [], others: type.of };
  if (headersType(type) !== null) return { fields: [], others: { is: "secret" } };
  if (type.is !== "struct" || type.text) return null;
  const { fields, others, absent = {} } = flatten(component.types, type.type);
  const isSwitched = isOptional(place.field.type) && !fields.some(({ name }) => name === "enabled");
  return {
    fields: [
      ...(isSwitched ? [key("enabled", { is: "bool" })] : []),
      ...fields,
      ...sectionsIn(component, place),
    ],
    others,
    absent,
  };
}

/** An item chosen by `type`: as long as that is not written, `type` is all that is known. Other keys pass either way. */
function itemKeys(component: KnownComponent, type: FieldType): StructKeys {
  const fields = type.is === "struct" ? flatten(component.types, type.type).fields : [];
  const isTyped = fields.some(({ name }) => name === "type");
  return {
    fields: isTyped ? fields : [key("type", { is: "string" }), ...fields],
    others: { is: "any" },
  };
}

function key(name: string, type: FieldType): Key {
  return { name, type, through: [] };
}
