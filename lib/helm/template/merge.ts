import { isDict, isTrue, type Dict, type Value } from "./types";

/**
 * Merges `from` into `into`, as sprig's `mustMerge` and, with `overwrite`, `mustMergeOverwrite` do (dario.cat/mergo): maps key
 * by key; without `overwrite` only what is empty is filled. Changes and returns `into`.
 */
export function mergeInto(into: Dict, from: Dict, overwrite: boolean): Dict {
  for (const [key, value] of Object.entries(from)) {
    const own = Object.hasOwn(into, key) ? into[key] : undefined;
    if (value === null) {
      if (overwrite) into[key] = null;
    } else if (isDict(value) && isDict(own)) {
      mergeInto(own, value, overwrite);
      if (!isTrue(own)) into[key] = value;
    } else if (overwrite || !isTrue(own)) into[key] = value;
  }
  return into;
}

/** A copy that shares nothing with the original. */
export function deepCopy(value: Value): Value {
  if (Array.isArray(value)) return value.map(deepCopy);
  if (!isDict(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deepCopy(each)]));
}
