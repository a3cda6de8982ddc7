import { words } from "../../base/words";
import type { FieldType } from "../../catalogue/fields/types";
import { quote } from "../go/quote";
import { entryAt } from "../place";
import { isRawMap, parsedOf } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf, refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { zeroOf } from "./defaults";
import { setKey } from "./plain";
import { refuseType } from "./refuse-type";
import { unmarshalText } from "./text-types";

type MapType = Extract<FieldType, { readonly is: "map" }>;

/** Decodes into a map: its entries are added to those that were there. Null keeps it. */
export function decodeMap(type: MapType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const value = parsedOf(raw);
  if (value === null) return slot.base;
  if (!isRawMap(value)) return refuseType(type, raw, slot, context);
  if (!areKeysRight(type, value, slot, context)) return slot.base;
  const map: Record<string, Decoded> = { ...mapOf(slot.base) };
  // A pointer to a struct that is null in the text is the empty struct.
  const pointed = type.of.is === "pointer" && type.of.of.is === "struct" ? type.of.of : null;
  for (const [key, item] of value) {
    const of = pointed && item === null ? pointed : type.of;
    const inner: Slot = {
      place: entryAt(slot.place, key),
      base: zeroOf(context.data, of),
      defaultPath: null,
    };
    setKey(map, key, context.decode(of, item, inner));
  }
  return map;
}

/** Keys that are ids must be right, and different once they are trimmed: the first that is not stops the map. */
function areKeysRight(type: MapType, value: RawMap, slot: Slot, context: DecodeContext): boolean {
  const { key } = type;
  const judge = key.is === "id" ? "component.ID" : key.text ? key.go : undefined;
  if (judge === undefined) return true;
  const seen = new Set<string>();
  for (const text of value.keys()) {
    const result = unmarshalText(judge, text);
    if (!result.ok) {
      refuse(
        context,
        slot.place,
        result.error,
        words("collector.decode.text", { text, error: result.error }),
        {
          part: "key",
          key: text,
        },
      );
      return false;
    }
    const name = String(result.value);
    if (seen.has(name)) {
      const upstream = `duplicate name ${quote(text)} after unmarshaling ${name}`;
      refuse(context, slot.place, upstream, words("collector.decode.duplicate", { text, name }), {
        part: "key",
        key: text,
      });
      return false;
    }
    seen.add(name);
  }
  return true;
}
