import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";

/** A value that differs. `before`, `after`: undefined where nothing stands. */
export type Leaf = {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

/**
 * Where two values differ, as deep as maps go; lists are compared whole, since their items have no names. The order of keys is no
 * difference.
 */
export function differingLeaves(
  before: Json | undefined,
  after: Json | undefined,
  path: Path = [],
): readonly Leaf[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differingLeaves(own(before, key), own(after, key), [...path, key]));
  }
  return sameJson(before, after) ? [] : [{ path, before, after }];
}

/** True for equal data, whatever the order of keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((part, index) => sameJson(part, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameJson(own(a, key), own(b, key)))
    );
  }
  return Object.is(a, b);
}

/** A value in a sentence: as JSON writes it, cut where it is long; an em dash where nothing stands. */
export function brief(value: Json | undefined): string {
  if (value === undefined || value === null) return "—";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function own(map: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
