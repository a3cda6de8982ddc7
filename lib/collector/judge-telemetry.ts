import type { Build } from "./build";
import { decodeComponent } from "./decode/decode-component";
import type { Fault } from "./fault";
import { fieldOf, rootPlace } from "./place";
import type { RawMap } from "./raw";
import type { CheckContext, Decoded } from "./types";
import { validateComponent } from "./validate-walk";

/** `service::telemetry`, read and checked; the value is null where it cannot be read, or is not known. */
export type JudgedTelemetry = {
  readonly value: Decoded;
  readonly decoding: readonly Fault[];
  readonly validation: readonly Fault[];
};

/** Judges the settings of the collector's own telemetry. */
export function judgeTelemetry(
  raw: RawMap | null,
  { build, check }: { readonly build: Build; readonly check: CheckContext },
): JudgedTelemetry {
  const { telemetry: fields, data } = build;
  if (!fields) return { value: null, decoding: [], validation: [] };
  const place = fieldOf(fieldOf(rootPlace([], []), "service"), "telemetry");
  const { value, faults } = decodeComponent(fields, raw, place, { data, isGateOn: check.isGateOn });
  if (faults.length > 0) return { value: null, decoding: faults, validation: [] };
  const at = { names: ["service", "telemetry"], at: ["service", "telemetry"] };
  const validation: Fault[] = [];
  validateComponent(fields, value, at, { data, check, faults: validation });
  return { value, decoding: [], validation };
}
