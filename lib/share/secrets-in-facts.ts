import { isList, isMap, type Json } from "../base/json";
import { credentialsIn, hasReference, looksRandom, mayNameSecret, namesSecret } from "./credentials";
import { mask } from "./mask";

/** A deploy fact with its credentials masked; the very same value where it has none. `name` is the fact's id or a key in it. */
export function maskFact(name: string, value: Json): Json {
  if (typeof value === "string") return maskString(name, value);
  if (isList(value))
    return unlessSame(
      value,
      value.map((item) => maskFact(name, item)),
    );
  if (!isMap(value)) return value;
  const called = [value.name, value.key].find((each) => typeof each === "string");
  const entries = Object.entries(value).map(([key, part]): [string, Json] => [
    key,
    // What a Secret reference names is a place, not a credential.
    key === "secret" || key === "key" || key === "name"
      ? part
      : maskFact(key === "value" && typeof called === "string" ? called : key, part),
  ]);
  return entries.every(([key, part]) => part === value[key]) ? value : Object.fromEntries(entries);
}

function maskString(name: string, value: string): string {
  if (hasReference(value) || value === "" || value === mask) return value;
  if (namesSecret(name) || (mayNameSecret(name) && looksRandom(value))) return mask;
  return credentialsIn(value)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + mask + text.slice(end), value);
}

function unlessSame(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}
