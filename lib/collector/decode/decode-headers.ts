import { nested } from "../place";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeMap } from "./decode-map";

/** Headers as a map become the list of names and values that they are kept as. Source: config/configopaque/maplist.go. */
export function decodeHeaders(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  const decoded = decodeMap(
    { is: "map", key: { is: "string" }, of: { is: "secret" } },
    raw,
    { place: nested(slot.place), base: {}, defaultPath: null },
    context,
  );
  const map = mapOf(decoded);
  if (!map) return slot.base;
  return Object.entries(map)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, value]) => ({ name, value }));
}
