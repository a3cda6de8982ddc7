import { words } from "../../base/words";
import type { FieldType } from "../../catalogue/fields/types";
import { nested } from "../place";
import { Expanded, goText, goTypeOf, isRawMap, parsedOf } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { zeroOf } from "./defaults";

/**
 * Decodes into an optional section (config/configoptional): absent, present, or waiting with defaults that a bare key brings
 * in; `enabled: false` switches it off, whatever else stands there. Absent is null.
 */
export function decodeOptional(of: FieldType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const value = parsedOf(raw);
  const isStruct = of.is === "struct" || (of.is === "pointer" && of.of.is === "struct");
  if (value === null && !isStruct) return null;
  const inner = contentOf(of, slot, context);
  if (value === null) {
    // An expansion that yields nothing is an empty section; a null in the text brings in the defaults, if there are any.
    if (raw instanceof Expanded) return inner.base;
    return inner.state === "none" ? null : inner.base;
  }
  const within: Slot = { place: nested(slot.place), base: inner.base, defaultPath: inner.path };
  if (!isRawMap(value)) return context.decode(of, raw, within);
  const enabled = value.get("enabled");
  if (enabled === undefined && !value.has("enabled")) return context.decode(of, value, within);
  const switched = parsedOf(enabled ?? null);
  if (typeof switched !== "boolean") {
    const upstream = `unexpected type ${goTypeOf(switched)} for 'enabled': got '${goText(switched)}' value expected 'true' or 'false'`;
    refuse(context, slot.place, upstream, words("collector.decode.enabled", { value: goText(switched) }), {
      key: "enabled",
    });
    return slot.base;
  }
  const rest: RawMap = new Map([...value].filter(([key]) => key !== "enabled"));
  const decoded = context.decode(of, rest, within);
  return switched ? decoded : null;
}

type Content = {
  readonly state: "none" | "default" | "some";
  readonly base: Decoded;
  readonly path: string | null;
};

/** What the section holds before reading: what is there, the defaults that wait, or the zero value. */
function contentOf(of: FieldType, slot: Slot, context: DecodeContext): Content {
  if (slot.base !== null) return { state: "some", base: slot.base, path: slot.defaultPath };
  const waiting = slot.defaultPath === null ? null : context.defaults.optionalAt(slot.defaultPath);
  if (waiting?.state === "default" && waiting.content !== null)
    return { state: "default", base: waiting.content, path: slot.defaultPath };
  return { state: "none", base: zeroOf(context.data, of), path: null };
}
