import type { TypeId } from "../../catalogue/fields/types";
import { nested } from "../place";
import { isRawList, isRawMap } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { SpecialDecoder } from "./context";
import { decodeFields } from "./decode-struct";

/**
 * Logs, metrics and traces of `service::telemetry`: read in today's shape and, where that fails, in the one before, whose headers
 * are maps; if both fail, the faults of the first are told. Source: otelconftelemetry/internal/migration.
 */
export function decodeTelemetry(type: TypeId): SpecialDecoder {
  return (raw, slot, context) => {
    if (raw === null) return slot.base;
    const place = nested(slot.place);
    const first: typeof context.faults = [];
    const value = decodeFields(type, raw, { ...slot, place }, { ...context, ...withFaults(context, first) });
    if (first.length === 0) return value;
    const second: typeof context.faults = [];
    const older = decodeFields(
      type,
      inNewShape(raw),
      { ...slot, place },
      { ...context, ...withFaults(context, second) },
    );
    const isPanic = first.some(({ panics }) => panics);
    if (second.length === 0 && !isPanic) return older;
    context.faults.push(...first);
    return value;
  };
}

/** The decoder reaches its parts through the context, so these need the same list of faults. */
function withFaults(
  context: Parameters<SpecialDecoder>[2],
  faults: Parameters<SpecialDecoder>[2]["faults"],
): Pick<Parameters<SpecialDecoder>[2], "faults" | "decode"> {
  return {
    faults,
    decode: (type, raw, slot) => {
      const before = context.faults.length;
      const value = context.decode(type, raw, slot);
      faults.push(...context.faults.splice(before));
      return value;
    },
  };
}

function inNewShape(map: RawMap): RawMap {
  return new Map(
    [...map].map(([key, value]) => [
      key,
      key === "headers" && isRawMap(value) ? listed(value) : renewed(value),
    ]),
  );
}

function renewed(value: Raw): Raw {
  if (isRawList(value)) return value.map(renewed);
  return isRawMap(value) ? inNewShape(value) : value;
}

function listed(headers: RawMap): Raw {
  return [...headers].map(
    ([name, value]) =>
      new Map<string, Raw>([
        ["name", name],
        ["value", value],
      ]),
  );
}
