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
  return new Section(value);
}

/** Every check reads a section or more of its settings: methods that are shared cost less than closures for each. */
class Section implements Reading {
  constructor(readonly value: Decoded) {}

  private at(key: string): Decoded {
    const { value } = this;
    return isUnknown(value) ? value : isMap(value) ? (value[key] ?? null) : null;
  }

  isSet(key: string): boolean | null {
    const found = this.at(key);
    return isUnknown(found) ? null : found !== null;
  }

  text(key: string): string | null {
    return textOf(this.at(key));
  }

  number(key: string): number {
    return numberOf(this.at(key));
  }

  flag(key: string): boolean | null {
    const found = this.at(key);
    return isUnknown(found) ? null : found === true;
  }

  section(key: string): Reading {
    return new Section(this.at(key));
  }

  list(key: string): readonly Decoded[] {
    const found = this.at(key);
    return isList(found) ? found : [];
  }

  texts(key: string): readonly (string | null)[] {
    return this.list(key).map(textOf);
  }

  sections(key: string): readonly Reading[] {
    return this.list(key).map(read);
  }

  count(key: string): number {
    return countOf(this.at(key));
  }
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
