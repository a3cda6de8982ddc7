import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";

/**
 * A value that differs. `before`, `after`: undefined where nothing stands. `path` leads to it in the newer text (in the older one,
 * where it is gone); `name` is the same with the names of list items in place of their numbers.
 */
export type Leaf = {
  readonly path: Path;
  readonly name: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

/**
 * Where two values differ, as deep as maps go, and lists whose items are all maps with names of their own (policies of sampling, scrape
 * jobs). Other lists are compared whole. The order of keys is no difference; that of items is, where the same ones stand otherwise.
 */
export function differingLeaves(
  before: Json | undefined,
  after: Json | undefined,
  path: Path = [],
  name: Path = path,
): readonly Leaf[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differingLeaves(own(before, key), own(after, key), [...path, key], [...name, key]),
    );
  }
  if (sameJson(before, after)) return [];
  const [old, now] = [namesOf(before), namesOf(after)];
  if (!old || !now || reordered(old, now)) return [{ path, name, before, after }];
  return [...new Set([...now, ...old])].flatMap((item) => {
    const [was, is] = [old.indexOf(item), now.indexOf(item)];
    const step = [...path, is === -1 ? was : is];
    return differingLeaves(itemOf(before, was), itemOf(after, is), step, [...name, item]);
  });
}

/** The names of a list's items, where all are maps with a name that no other has; null for anything else. */
function namesOf(value: Json | undefined): readonly string[] | null {
  if (!isList(value)) return null;
  const names = value.flatMap((item) => {
    const name = isMap(item) ? (own(item, "name") ?? own(item, "job_name")) : undefined;
    return typeof name === "string" ? [name] : [];
  });
  return names.length === value.length && new Set(names).size === names.length ? names : null;
}

function reordered(old: readonly string[], now: readonly string[]): boolean {
  const kept = now.filter((item) => old.includes(item));
  return !sameJson(
    kept,
    old.filter((item) => now.includes(item)),
  );
}

function itemOf(value: Json | undefined, index: number): Json | undefined {
  return isList(value) && index >= 0 ? value[index] : undefined;
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
