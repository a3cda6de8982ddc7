import type { TypeId } from "../../catalogue/fields/types";
import { isRawList, parsedOf } from "../raw";
import type { Raw, RawMap } from "../raw";
import { nested } from "../place";
import type { SpecialDecoder } from "./context";
import { decodeFields } from "./decode-struct";

/** Groups of OTTL conditions or statements, where plain texts stand for a group of their own. `within`: the group's own list. */
export function decodeGroups(type: TypeId, ending: string, within: string): SpecialDecoder {
  return (raw, slot, context) => {
    if (raw === null) return slot.base;
    const map: RawMap = new Map(
      [...raw].map(([key, value]) => [key, key.endsWith(ending) ? grouped(value, within) : value]),
    );
    return decodeFields(type, map, { ...slot, place: nested(slot.place) }, context);
  };
}

/** Texts side by side are one group. */
function grouped(value: Raw, within: string): Raw {
  const items = parsedOf(value);
  if (!isRawList(items) || !items.some((item) => typeof parsedOf(item) === "string")) return value;
  const texts = items.filter((item) => typeof parsedOf(item) === "string");
  const groups = items.filter((item) => typeof parsedOf(item) !== "string");
  return [new Map<string, Raw>([[within, texts]]), ...groups];
}
