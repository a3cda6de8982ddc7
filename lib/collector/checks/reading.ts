import type { Decoded, Unknown } from "../types";

/**
 * A decoded section as Go sees it: what is absent has its type's zero value. What is not known (an unresolved `${…}`) answers so
 * that comparisons are false: texts and flags with null, numbers with NaN, lists as empty with a count of NaN.
 */
export type Reading = {
  readonly value: Decoded;
  /** False: nil, an absent optional, or an absent key. Null: not known. */
  isSet(key: string): boolean | null;
  text(key: string): string | null;
  number(key: string): number;
  flag(key: string): boolean | null;
  section(key: string): Reading;
  list(key: string): readonly Decoded[];
  /** The texts of a list; null for an item that is not known. */
  texts(key: string): readonly (string | null)[];
  sections(key: string): readonly Reading[];
  /** How many items a list, or keys a map, has. */
  count(key: string): number;
};

/** Reads a decoded value; anything but a map reads as an empty section. */
export function read(value: Decoded): Reading {
  const at = (key: string): Decoded =>
    isUnknown(value) ? value : isMap(value) ? (value[key] ?? null) : null;
  const list = (key: string): readonly Decoded[] => {
    const found = at(key);
    return isList(found) ? found : [];
  };
  return {
    value,
    isSet: (key) => (isUnknown(at(key)) ? null : at(key) !== null),
    text: (key) => textOf(at(key)),
    number: (key) => numberOf(at(key)),
    flag: (key) => (isUnknown(at(key)) ? null : at(key) === true),
    section: (key) => read(at(key)),
    list,
    texts: (key) => list(key).map(textOf),
    sections: (key) => list(key).map((item) => read(item)),
    count: (key) => countOf(at(key)),
  };
}

/** Is this a value that only the running collector knows? */
export function isUnknown(value: Decoded): value is Unknown {
  return isMap(value) && value["#unknown"] === true;
}

/** A text's content; empty where it is absent, null where it is not known. */
export function textOf(value: Decoded): string | null {
  return value === null ? "" : typeof value === "string" ? value : null;
}

function numberOf(value: Decoded): number {
  if (isUnknown(value)) return Number.NaN;
  return typeof value === "number" ? value : 0;
}

function countOf(value: Decoded): number {
  if (isUnknown(value)) return Number.NaN;
  if (isList(value)) return value.length;
  return isMap(value) ? Object.keys(value).length : 0;
}

function isMap(value: Decoded): value is { readonly [key: string]: Decoded } {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Decoded): value is readonly Decoded[] {
  return Array.isArray(value);
}
