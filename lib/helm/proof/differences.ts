import { at, type Json } from "../../base/json";

/** Where two configurations differ, as paths; empty: nowhere. The order of keys means nothing. */
export function differences(wanted: Json | undefined, got: Json | undefined, path = ""): readonly string[] {
  if (typeof wanted !== "object" || typeof got !== "object" || wanted === null || got === null)
    return Object.is(wanted, got) ? [] : [`${path || "root"}: ${show(wanted)} became ${show(got)}`];
  if (Array.isArray(wanted) !== Array.isArray(got)) return [`${path}: ${show(wanted)} became ${show(got)}`];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...keys].flatMap((key) =>
    differences(at(wanted, step(wanted, key)), at(got, step(got, key)), `${path}::${key}`),
  );
}

function step(value: Json, key: string): string | number {
  return Array.isArray(value) ? Number(key) : key;
}

function show(value: Json | undefined): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}
