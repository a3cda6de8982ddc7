import { words } from "../../base/words";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";

/** A map where a struct without keys of its own is read from text, as ids are: an empty one changes nothing, any key is refused. */
export function decodeBlank(map: RawMap, slot: Slot, context: DecodeContext): Decoded {
  if (map.size > 0 && !context.ignoresUnused) {
    const upstream = `has invalid keys: ${[...map.keys()].toSorted().join(", ")}`;
    refuse(context, slot.place, upstream, words("collector.decode.type.id", { got: "map", value: "" }));
  }
  return slot.base;
}
