import { nested } from "../place";
import type { RawMap } from "../raw";
import { isRawMap, parsedOf } from "../raw";
import type { Decoded, DecodedMap } from "../types";
import { mapOf } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeFields } from "./decode-struct";

const config = "go.opentelemetry.io/collector/exporter/exporterhelper/internal/queuebatch.Config";

/** `sending_queue`: batches are measured as the queue is, where only the queue says how. Source: queuebatch/config.go. */
export function decodeQueue(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  const before = withSizers(mapOf(slot.base));
  if (raw === null) return before;
  const value = mapOf(
    decodeFields(config, raw, { ...slot, base: before, place: nested(slot.place) }, context),
  );
  const batch = mapOf(value?.["batch"]);
  if (!value || !batch) return value;
  const written = parsedOf(raw.get("batch") ?? null);
  const isTakenOver = raw.has("sizer") && isRawMap(written) && !written.has("sizer");
  const own = batch["sizer"] === "" ? "items" : batch["sizer"];
  const sizer = isTakenOver ? value["sizer"] : own;
  return { ...value, batch: { ...batch, sizer: sizer ?? "items" } };
}

/** The facts hold no text for the sizers' defaults. */
function withSizers(base: DecodedMap | null): DecodedMap {
  return { ...base, sizer: base?.["sizer"] === "" ? "requests" : (base?.["sizer"] ?? "requests") };
}
