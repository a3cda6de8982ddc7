import { childRows, rootRow } from "./rows";
import type { Form, Row } from "./types";

/** More than a person reads; typing on narrows it down. */
const most = 60;
/** The deepest struct that does not repeat itself has nine levels. */
const deepest = 10;

/**
 * The settings whose name or path contains every word of `query`, the written and the shallow ones first, with those below a
 * section that matches left to the section. In lists and maps what is written is looked through.
 */
export function findRows(form: Form, query: string): readonly Row[] {
  const wanted = query
    .toLowerCase()
    .split(/[\s.:]+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return [];
  const found: Row[] = [];
  let level: readonly Row[] = [rootRow(form)];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const below = level.flatMap((row) => childRows(form, row));
    found.push(...below.filter((row) => matches(row, wanted)));
    level = below.filter((row) => !matches(row, wanted));
  }
  const set = found.filter((row) => row.written !== undefined);
  return [...set, ...found.filter((row) => row.written === undefined)].slice(0, most);
}

function matches({ path }: Row, wanted: readonly string[]): boolean {
  const text = path.join(".").toLowerCase();
  const own = String(path.at(-1) ?? "").toLowerCase();
  return wanted.every((word) => text.includes(word)) && wanted.some((word) => own.includes(word));
}
