import type { OttlData } from "./ottl-types";
import type { FieldsData } from "./types";

/**
 * True for the published settings as this build's own server answers them. Their content was held to the schema when they were
 * made, and their address carries their hash: what remains to be told is that something else answered, or a part of it.
 */
export function isPublishedFields(data: unknown): data is FieldsData {
  return (
    holds(data, 1) &&
    "types" in data &&
    isMap(data.types) &&
    "components" in data &&
    Array.isArray(data.components)
  );
}

/** The same for what OTTL statements may say. */
export function isPublishedOttl(data: unknown): data is OttlData {
  if (!holds(data, 2) || !("sets" in data) || !isMap(data.sets)) return false;
  const { sets } = data;
  return "transform" in sets && "conditions" in sets && "functions" in data && "paths" in data;
}

function holds(data: unknown, schema: number): data is object {
  return isMap(data) && "version" in data && "schema" in data && data.schema === schema;
}

function isMap(data: unknown): data is object {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
