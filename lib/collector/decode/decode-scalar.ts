import { words } from "../../base/words";
import type { FieldType } from "../../catalogue/fields/types";
import { parseDuration } from "../go/duration";
import { goTypeName } from "../go-types";
import { Expanded, isRawMap, parsedOf, RawFloat, RawTime, RawUint } from "../raw";
import type { Raw } from "../raw";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { plainOf } from "./plain";
import { decodeBlank } from "./decode-blank";
import { decodeText } from "./decode-text";
import { refuseType } from "./refuse-type";

type ScalarType = Exclude<
  FieldType,
  { readonly is: "list" | "array" | "optional" | "pointer" | "map" | "struct" }
>;

/** Decodes into a text, a number, a truth value, a duration, a time or an id. Null is the zero value, not the default. */
export function decodeScalar(type: ScalarType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const isStringKind = type.is === "string" || type.is === "secret";
  const value = isStringKind && raw instanceof Expanded ? raw.original : parsedOf(raw);
  if (type.is === "id") return decodeId(type, value, slot, context);
  if (typeof value === "string" && type.text && type.go !== undefined)
    return decodeText(type.go, value, slot, context);
  if (value === null && isStringKind && type.text && type.go !== undefined)
    return decodeText(type.go, "", slot, context);
  switch (type.is) {
    case "any":
      return value === null ? slot.base : plainOf(raw);
    case "string":
    case "secret":
      return typeof value === "string" ? value : value === null ? "" : refuseType(type, raw, slot, context);
    case "bool":
      return typeof value === "boolean"
        ? value
        : value === null
          ? false
          : refuseType(type, raw, slot, context);
    case "time":
      return value instanceof RawTime ? value.text : slot.base;
    case "duration":
      return typeof value === "string"
        ? decodeDuration(value, slot, context)
        : decodeNumber(type, value, slot, context);
    case "int":
    case "uint":
    case "float":
    default:
      return decodeNumber(type, value, slot, context);
  }
}

function decodeDuration(text: string, slot: Slot, context: DecodeContext): Decoded {
  const duration = parseDuration(text);
  if (duration.ok) return duration.value;
  // The decoder hides the text that the error quotes.
  const upstream = duration.error.startsWith("time: unknown unit")
    ? "time: unknown unit"
    : duration.error.slice(0, duration.error.lastIndexOf(" "));
  refuse(context, slot.place, upstream, words("collector.decode.duration", { text }));
  return slot.base;
}

function decodeNumber(type: ScalarType, value: Raw, slot: Slot, context: DecodeContext): Decoded {
  if (value === null) return 0;
  const number =
    typeof value === "number"
      ? value
      : value instanceof RawFloat || value instanceof RawUint
        ? value.value
        : null;
  if (number === null) return refuseType(type, value, slot, context);
  if (type.is === "float") return number;
  if (type.is === "uint" && number < 0) {
    const shown = value instanceof RawFloat ? number.toFixed(6) : String(number);
    const upstream = `cannot parse value as '${goTypeName(type)}': ${shown} overflows uint`;
    refuse(context, slot.place, upstream, words("collector.decode.negative", { value: shown }));
    return slot.base;
  }
  const bits = "bits" in type && type.bits !== undefined ? type.bits : 64;
  return wrapped(Math.trunc(number), bits, type.is === "uint");
}

/** Go keeps the low bits of a whole number that does not fit; a float beyond 64 bits becomes the number of the highest bit. */
function wrapped(value: number, bits: number, isUnsigned: boolean): number {
  const isBeyond = !(isUnsigned ? value < 2 ** 64 : value >= -(2 ** 63) && value < 2 ** 63);
  if (bits === 64 && !isBeyond) return value + 0;
  const whole = isBeyond ? -(2n ** 63n) : BigInt(value);
  return Number(isUnsigned ? BigInt.asUintN(bits, whole) : BigInt.asIntN(bits, whole));
}

/** Null leaves an id as it is; only text is judged. */
function decodeId(type: ScalarType, value: Raw, slot: Slot, context: DecodeContext): Decoded {
  if (value === null || value instanceof RawTime) return slot.base;
  if (typeof value === "string") return decodeText("component.ID", value, slot, context);
  return isRawMap(value) ? decodeBlank(value, slot, context) : refuseType(type, value, slot, context);
}
