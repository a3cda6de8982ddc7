import { isMap, type Json, type JsonMap } from "../../base/json";

/** A value of a values file that the export of the imported design does not give again. */
export type LostPath = { readonly path: string; readonly value: string };

/** Where two sets of values differ, the configuration and what makes it apart; as far down as both are maps. */
export function lostPaths(wanted: JsonMap, got: JsonMap): readonly LostPath[] {
  const found: LostPath[] = [];
  const keys = Object.keys(wanted).filter((key) => !elsewhere.has(key));
  for (const key of keys) compare(wanted[key] ?? null, got[key], key, found);
  return found;
}

/** What becomes the configuration itself, or the release's name. */
const elsewhere = new Set([
  "config",
  "alternateConfig",
  "presets",
  "internalTelemetryViaOTLP",
  "rewriteDeprecatedComponentNames",
  "rewriteDeprecatedProcessorNames",
  "fullnameOverride",
  "nameOverride",
]);

function compare(wanted: Json, got: Json | undefined, path: string, found: LostPath[]): void {
  if (isMap(wanted) && isMap(got)) {
    for (const [key, value] of Object.entries(wanted)) compare(value, got[key], `${path}.${key}`, found);
  } else if (!isSame(wanted, got)) found.push({ path, value: shown(wanted) });
}

/** A switch that is off is as good as none. */
function isSame(wanted: Json, got: Json | undefined): boolean {
  if (got === undefined) return wanted === null || wanted === false || wanted === "" || isEmpty(wanted);
  return JSON.stringify(wanted) === JSON.stringify(got);
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
