import { isMap, type Json, type JsonMap } from "../../base/json";

/**
 * The values that, merged by Helm over `defaults`, give `wanted`: what is not wanted is nulled away. A wanted null whose
 * default is a map becomes an empty map; where the default is a scalar or a list, the key goes.
 */
export function overlay(defaults: JsonMap, wanted: JsonMap): JsonMap {
  const values: Record<string, Json> = {};
  for (const key of unwanted(defaults, wanted)) values[key] = null;
  for (const [key, value] of Object.entries(wanted)) {
    const otherwise = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    const merges = isMap(otherwise) && (isMap(value) || value === null);
    values[key] = merges ? overlay(otherwise, isMap(value) ? value : {}) : value;
  }
  return values;
}

/** The keys of the defaults that a wanted map does not have, in their order. */
export function unwanted(defaults: JsonMap, wanted: JsonMap): readonly string[] {
  return Object.keys(defaults).filter((key) => !Object.hasOwn(wanted, key));
}
