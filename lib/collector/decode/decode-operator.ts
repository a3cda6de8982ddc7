import { words } from "../../base/words";
import { nested } from "../place";
import { goTypeOf, parsedOf } from "../raw";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf, refuse, withUnused } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeFields } from "./decode-struct";
import { defaultsOfVariant } from "./defaults-of-variant";

/** An operator of the log receivers: its `type` chooses its settings; keys that it does not know pass. Source: pkg/stanza/operator/config.go. */
export function decodeOperator(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  const type = parsedOf(raw?.get("type") ?? null);
  if (raw === null || !raw.has("type")) {
    refuse(context, slot.place, "missing required field 'type'", words("collector.decode.operator.missing"));
    return slot.base;
  }
  if (typeof type !== "string") {
    const upstream = `non-string type ${goTypeOf(type)} for field 'type'`;
    refuse(context, slot.place, upstream, words("collector.decode.operator.text"), { key: "type" });
    return slot.base;
  }
  const variants = context.dynamic["operators"]?.variants;
  const variant = variants?.[type];
  if (!variant) {
    // Receivers whose operators are not in the facts are not judged here.
    if (!variants) return { "#unknown": true };
    const message = words("collector.decode.choice", {
      text: type,
      choices: Object.keys(variants).join(", "),
    });
    refuse(context, slot.place, `unsupported type '${type}'`, message, { key: "type" });
    return slot.base;
  }
  const inner: Slot = {
    place: nested(slot.place),
    base: defaultsOfVariant(context.data, variant),
    defaultPath: null,
  };
  const value = decodeFields(variant.config, raw, inner, withUnused(context, true));
  return { ...mapOf(value), type, "#go": variant.config };
}
