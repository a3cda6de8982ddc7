import { words } from "../../base/words";
import type { FieldType, TypeId } from "../../catalogue/fields/types";
import { shortTypeName } from "../go-types";
import { fieldOf, nameAt, namesAt, nested, pathAt } from "../place";
import { Expanded, isRawMap, parsedOf, RawTime } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { defaultPathOf, mapOf, refuse, withUnused } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeBlank } from "./decode-blank";
import { decodeMap } from "./decode-map";
import { decodeText } from "./decode-text";
import { zeroOf } from "./defaults";
import { refuseType } from "./refuse-type";
import { strangeKey } from "./strange-key";
import { planOf, structOf } from "./struct-plan";

type StructType = Extract<FieldType, { readonly is: "struct" }>;

/** Decodes into a struct: by its own `Unmarshal` where it has one, else key by key. Null keeps what was there. */
export function decodeStruct(type: StructType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const value = parsedOf(raw);
  const shape = structOf(context.data, type.type);
  if (type.text || shape.text) {
    if (typeof value === "string") return decodeText(type.type, value, slot, context);
    if (isRawMap(value)) return decodeBlank(value, slot, context);
    // Go takes a time for a struct, and finds no field of it here.
    return value === null || value instanceof RawTime ? slot.base : refuseType(type, value, slot, context);
  }
  // An expansion that yields nothing empties the struct; a null in the text leaves it alone.
  if (value === null && raw instanceof Expanded) return zeroOf(context.data, type);
  const unmarshals = type.unmarshals === true || shape.unmarshals === true;
  if (unmarshals && (value === null || isRawMap(value)))
    return unmarshalStruct(type.type, value, slot, context);
  if (value === null || value instanceof RawTime) return slot.base;
  if (!isRawMap(value)) return refuseType(type, value, slot, context);
  return decodeFields(type.type, value, slot, context);
}

/** By the type's own method. Most of them only decode once more, in a decoder of their own. */
export function unmarshalStruct(
  type: TypeId,
  raw: RawMap | null,
  slot: Slot,
  context: DecodeContext,
): Decoded {
  const own = withUnused(context, false);
  const special = context.specials.get(type);
  if (special) return special(raw, slot, own);
  if (raw === null) return slot.base;
  return decodeFields(type, raw, { ...slot, place: nested(slot.place) }, own);
}

/** Key by key, without the type's own `Unmarshal`. */
export function decodeFields(type: TypeId, raw: RawMap, slot: Slot, context: DecodeContext): Decoded {
  const plan = planOf(context.data, type);
  const value: Record<string, Decoded> = { ...mapOf(slot.base) };
  const unused: string[] = [];
  for (const [key, item] of raw) {
    const field = plan.fields.get(key);
    if (!field) {
      unused.push(key);
      continue;
    }
    const inner: Slot = {
      place: fieldOf(slot.place, key),
      base: value[key] ?? zeroOf(context.data, field.type),
      defaultPath: defaultPathOf(slot.defaultPath, key),
    };
    value[key] = context.decode(field.type, item, inner);
  }
  if (unused.length === 0) return value;
  if (plan.remain) {
    const rest: RawMap = new Map(unused.map((key) => [key, raw.get(key) ?? null]));
    const remain = plan.remain.type;
    if (remain.is === "map") Object.assign(value, decodeMap(remain, rest, { ...slot, base: null }, context));
    else if (remain.is === "any") refuseRemain(unused, slot, context);
  } else if (!context.ignoresUnused) refuseUnused(type, unused, slot, context);
  return value;
}

/** Keys that no field has: one message of the collector for all of them, one of ours for each. */
function refuseUnused(type: TypeId, unused: readonly string[], slot: Slot, context: DecodeContext): void {
  const names = namesAt(slot.place);
  const path = nameAt(slot.place) === "" ? [...names, shortTypeName(type)] : names;
  const upstream = `has invalid keys: ${[...unused].sort(byBytes).join(", ")}`;
  for (const key of unused) {
    const { meant, message } = strangeKey(context.data, type, key);
    const remedies =
      meant === null ? [] : [{ kind: "rename-key", at: [...pathAt(slot.place), key], to: meant } as const];
    refuse(context, slot.place, upstream, message, { part: "key", names: path, key, remedies });
  }
}

/** The declarative telemetry types keep other keys in an `any`, into which the collector cannot decode a map: it panics. */
function refuseRemain(unused: readonly string[], slot: Slot, context: DecodeContext): void {
  const [key = ""] = unused;
  const upstream = "reflect: Key of non-map type interface {}";
  refuse(context, slot.place, upstream, words("collector.decode.panic-key", { key }), {
    part: "key",
    key,
    panics: true,
  });
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
