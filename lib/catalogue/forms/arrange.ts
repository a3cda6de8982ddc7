import type { Row } from "./types";

/** How many rows nobody has set are shown at once; longer sections fold the rest away. */
const shownUnset = 16;

/** The rows of one section as they are laid out. `more`: behind one button, in the same order. */
export type Arranged = { readonly rows: readonly Row[]; readonly more: readonly Row[] };

/**
 * Single values before sections, each in the order of their struct. What nobody set and belongs to another choice, or goes
 * beyond a screenful, is folded away; what is set is always shown.
 */
export function arrange(rows: readonly Row[]): Arranged {
  const ordered = [...rows.filter((row) => !isSection(row)), ...rows.filter(isSection)];
  const unset = ordered.filter((row) => row.written === undefined);
  const near = unset.filter((row) => !row.aside);
  // One or two rows more are less than a button that hides them.
  const kept = new Set(near.length > shownUnset + 4 ? near.slice(0, shownUnset) : near);
  const isShown = (row: Row) => row.written !== undefined || kept.has(row);
  return { rows: ordered.filter(isShown), more: ordered.filter((row) => !isShown(row)) };
}

function isSection({ shape }: Row): boolean {
  return shape.is === "section" || shape.is === "variants" || shape.is === "list" || shape.is === "map";
}
