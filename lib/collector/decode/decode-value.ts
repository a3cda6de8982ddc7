import type { FieldType } from "../../catalogue/fields/types";
import { Expanded, isRawList, isRawMap, parsedOf, UnknownRaw } from "../raw";
import type { Raw } from "../raw";
import type { Decoded } from "../types";
import type { DecodeContext, Slot } from "./context";
import { decodeList } from "./decode-list";
import { decodeMap } from "./decode-map";
import { decodeOptional } from "./decode-optional";
import { decodeScalar } from "./decode-scalar";
import { decodeStruct } from "./decode-struct";
import { zeroOf } from "./defaults";

/** What a `${…}` with unknown content yields. */
const unknownValue = { "#unknown": true } as const;

/**
 * Decodes one value as the collector's decoder does (confmap/internal/decoder.go over go-viper/mapstructure): its hooks, its
 * treatment of null, its messages. Faults go to the context; the answer then holds what was there before.
 */
export function decodeValue(type: FieldType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  if (raw instanceof UnknownRaw || (raw instanceof Expanded && raw.value instanceof UnknownRaw))
    return unknownValue;
  switch (type.is) {
    case "pointer":
      return decodePointer(type.of, raw, slot, context);
    case "optional":
      return decodeOptional(type.of, raw, slot, context);
    case "list":
    case "array":
      return decodeList(type, raw, slot, context);
    case "map":
      return decodeMap(type, raw, slot, context);
    case "struct":
      return decodeStruct(type, raw, slot, context);
    case "any":
    case "string":
    case "bool":
    case "duration":
    case "time":
    case "secret":
    case "id":
    case "int":
    case "uint":
    case "float":
    default:
      return decodeScalar(type, raw, slot, context);
  }
}

/** Null keeps what was there; anything else goes into what is pointed to. */
function decodePointer(of: FieldType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const parsed = parsedOf(raw);
  if (parsed === null) return slot.base;
  const isNew = slot.base === null;
  const base = isNew ? zeroOf(context.data, of) : slot.base;
  const value = isRawMap(parsed) || isRawList(parsed) ? parsed : raw;
  return decodeValue(of, value, { ...slot, base, defaultPath: isNew ? null : slot.defaultPath }, context);
}
