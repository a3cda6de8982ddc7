import { words } from "../../base/words";
import type { FieldType } from "../../catalogue/fields/types";
import { itemAt } from "../place";
import { goKindOf, isRawList, isRawMap, parsedOf } from "../raw";
import type { Raw } from "../raw";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { zeroOf } from "./defaults";

type ListType = Extract<FieldType, { readonly is: "list" | "array" | "optional" | "pointer" }>;

/** Decodes into a list: it replaces the one that was there. Null keeps it; only plain lists of texts take a text, split at commas. */
export function decodeList(type: ListType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const value = parsedOf(raw);
  if (value === null) return slot.base;
  if (type.unmarshals && type.go !== undefined && isRawMap(value)) {
    const special = context.specials.get(type.go);
    if (special) return special(value, slot, context);
  }
  const items = isRawList(value) ? value : splitText(type, value);
  if (items === null) {
    const upstream = `source data must be an array or slice, got ${goKindOf(value)}`;
    refuse(
      context,
      slot.place,
      upstream,
      words("collector.decode.type.list", { got: goKindOf(value), value: "" }),
    );
    return slot.base;
  }
  return items.map((item, index) => {
    const inner: Slot = {
      place: itemAt(slot.place, index),
      base: zeroOf(context.data, type.of),
      defaultPath: null,
    };
    return context.decode(type.of, item, inner);
  });
}

function splitText(type: ListType, value: Raw): readonly Raw[] | null {
  const isPlain =
    type.is === "list" && type.go === undefined && type.of.is === "string" && type.of.go === undefined;
  if (!isPlain || typeof value !== "string") return null;
  return value === "" ? [] : value.split(",");
}
