import { goTypeOf } from "./literal";
import type { Literal } from "./literal";

/** Why values cannot stand inside a list or map of telemetry, in upstream's words: `pcommon.Value.FromRaw`. Maps may, one step down. */
export function nestedError(values: readonly Literal[]): string | null {
  for (const value of values) {
    if (value.is === "lambda") return invalid(value);
    if (value.is !== "list") continue;
    const error = rawError(value.values);
    if (error !== null) return error;
  }
  return null;
}

/** As `nestedError`, where not even maps may stand: they are no raw Go values. */
export function rawError(values: readonly Literal[]): string | null {
  for (const value of values) {
    if (value.is === "lambda" || value.is === "map") return invalid(value);
    const error = value.is === "list" ? rawError(value.values) : null;
    if (error !== null) return error;
  }
  return null;
}

function invalid(value: Literal): string {
  return `<Invalid value type ${goTypeOf(value)}>`;
}
