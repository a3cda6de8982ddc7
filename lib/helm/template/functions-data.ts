import { deepCopy, mergeInto } from "./merge";
import { printed, type TemplateFunction } from "./functions-text";
import { isDict, isTrue, TemplateError, type Dict, type Value } from "./types";
import { fromYaml, toYaml } from "./yaml-text";

/** Functions on maps, lists and truth: Go's own and sprig's, in their order of arguments. */
export const dataFunctions: Readonly<Record<string, TemplateFunction>> = {
  not: (value) => !isTrue(value),
  eq: (first, ...others) => others.some((other) => same(first ?? null, other)),
  ne: (first, second) => !same(first ?? null, second ?? null),
  gt: (first, second) => Number(first) > Number(second),
  ge: (first, second) => Number(first) >= Number(second),
  lt: (first, second) => Number(first) < Number(second),
  le: (first, second) => Number(first) <= Number(second),
  default: (otherwise, value) => (isTrue(value) ? (value ?? null) : (otherwise ?? null)),
  coalesce: (...given) => given.find(isTrue) ?? null,
  empty: (value) => !isTrue(value),
  ternary: (yes, no, condition) => (isTrue(condition) ? yes : no) ?? null,
  toYaml: (value) => toYaml(value ?? null),
  toJson: (value) => JSON.stringify(value ?? null),
  fromYaml: (text) => fromYaml(printed(text)) ?? {},
  deepCopy: (value) => deepCopy(value ?? null),
  mustMerge: (into, ...from) => merged(into, from, false),
  merge: (into, ...from) => merged(into, from, false),
  mustMergeOverwrite: (into, ...from) => merged(into, from, true),
  mergeOverwrite: (into, ...from) => merged(into, from, true),
  dict: (...given) =>
    Object.fromEntries(
      given.flatMap((key, index) => (index % 2 === 0 ? [[printed(key), given[index + 1] ?? ""]] : [])),
    ),
  get: (map, key) => dict(map)[printed(key)] ?? "",
  set: (map, key, value) => {
    dict(map)[printed(key)] = value ?? null;
    return map ?? null;
  },
  unset: (map, key) => {
    delete dict(map)[printed(key)];
    return map ?? null;
  },
  hasKey: (map, key) => Object.hasOwn(dict(map), printed(key)),
  keys: (map) => Object.keys(dict(map)),
  dig: (...given) => dig(given),
  index: (value, ...keys) => keys.reduce<Value>(indexed, value ?? null),
  len: (value) =>
    Array.isArray(value) ? value.length : isDict(value) ? Object.keys(value).length : printed(value).length,
  list: (...given) => [...given],
  append: (list, item) => [...items(list), item ?? null],
  mustAppend: (list, item) => [...items(list), item ?? null],
  prepend: (list, item) => [item ?? null, ...items(list)],
  concat: (...lists) => lists.flatMap(items),
  uniq: (list) =>
    items(list).filter((item, index, all) => all.findIndex((other) => same(other, item)) === index),
  has: (item, list) => items(list).some((each) => same(each, item ?? null)),
  without: (list, ...gone) => items(list).filter((item) => !gone.some((each) => same(each, item))),
  mustWithout: (list, ...gone) => items(list).filter((item) => !gone.some((each) => same(each, item))),
  sortAlpha: (list) => items(list).map(printed).toSorted(),
};

function same(a: Value, b: Value): boolean {
  return (
    a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b))
  );
}

function dict(value: Value | undefined): Dict {
  if (isDict(value)) return value;
  throw new TemplateError("a map was expected");
}

function items(value: Value | undefined): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value === null || value === undefined) return [];
  throw new TemplateError("a list was expected");
}

function merged(into: Value | undefined, from: readonly Value[], overwrite: boolean): Value {
  return from.reduce<Dict>((all, each) => mergeInto(all, dict(each), overwrite), dict(into));
}

function indexed(value: Value, key: Value): Value {
  if (Array.isArray(value)) return value[Number(key)] ?? null;
  if (value === null) throw new TemplateError("index of untyped nil");
  return isDict(value) && Object.hasOwn(value, printed(key)) ? (value[printed(key)] ?? null) : null;
}

/** `dig "a" "b" otherwise map`. */
function dig(given: readonly Value[]): Value {
  const map = given.at(-1) ?? null;
  const otherwise = given.at(-2) ?? null;
  let here: Value = map;
  for (const key of given.slice(0, -2)) {
    if (!isDict(here) || !Object.hasOwn(here, printed(key))) return otherwise;
    here = here[printed(key)] ?? null;
  }
  return here;
}
