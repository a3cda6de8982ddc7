import type { TypeId } from "../../catalogue/fields/types";
import { isRawList, parsedOf } from "../raw";
import type { Raw, RawMap } from "../raw";
import { nested } from "../place";
import type { Decoded } from "../types";
import { mapOf } from "./context";
import type { SpecialDecoder } from "./context";
import { decodeFields } from "./decode-struct";

/**
 * Groups of OTTL conditions or statements, where plain texts stand for a group of their own, which then has the key "#flat".
 * `within`: the group's own list.
 */
export function decodeGroups(type: TypeId, ending: string, within: string): SpecialDecoder {
  return (raw, slot, context) => {
    if (raw === null) return slot.base;
    const map: RawMap = new Map(
      [...raw].map(([key, value]) => [key, key.endsWith(ending) ? grouped(value, within) : value]),
    );
    const decoded = decodeFields(type, map, { ...slot, place: nested(slot.place) }, context);
    const fields = mapOf(decoded);
    if (!fields) return decoded;
    const flat = [...raw.keys()].filter((key) => map.get(key) !== raw.get(key));
    return { ...fields, ...Object.fromEntries(flat.map((key) => [key, marked(fields[key] ?? null)])) };
  };
}

function marked(groups: Decoded): Decoded {
  if (!Array.isArray(groups)) return groups;
  return groups.map((group: Decoded, index) => {
    const map = index === 0 ? mapOf(group) : null;
    return map ? { ...map, "#flat": true } : group;
  });
}

/** Texts side by side are one group. */
function grouped(value: Raw, within: string): Raw {
  const items = parsedOf(value);
  if (!isRawList(items) || !items.some((item) => typeof parsedOf(item) === "string")) return value;
  const texts = items.filter((item) => typeof parsedOf(item) === "string");
  const groups = items.filter((item) => typeof parsedOf(item) !== "string");
  return [new Map<string, Raw>([[within, texts]]), ...groups];
}
