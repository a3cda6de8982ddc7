import { isMap, type Json } from "../../lib/base/json";

/** Every value of a tree of maps with its path; lists and empty maps are values. */
export function leavesOf(value: Json | undefined, path = ""): readonly (readonly [string, Json])[] {
  if (value === undefined) return [];
  if (!isMap(value) || Object.keys(value).length === 0) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}
