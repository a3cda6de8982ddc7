import { isMap, type Json, type JsonMap } from "../../base/json";

/**
 * What Helm makes of a values file: maps merge key by key, lists and scalars replace, and a null takes a default away. A null
 * where there is no default stays.
 */
export function coalesce(user: JsonMap, defaults: JsonMap): JsonMap {
  const merged: Record<string, Json> = {};
  for (const [key, value] of Object.entries(user)) {
    const otherwise = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (value === null && otherwise !== undefined) continue;
    merged[key] = isMap(value) && isMap(otherwise) ? coalesce(value, otherwise) : value;
  }
  for (const [key, value] of Object.entries(defaults)) if (!Object.hasOwn(user, key)) merged[key] = value;
  return merged;
}
