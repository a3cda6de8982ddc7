import type { Path } from "../base/path";

/** Where a component begins: its names as the collector prints them, and its place in the configuration. */
export type WalkRoot = { readonly names: readonly string[]; readonly at: Path };

/**
 * Where a walk through a component stands. Kept as a chain and written out only for a fault, since most walks find none. A null
 * `segment` is the door of an optional section, which walks on by itself; a null `key` is a part that stands among its parent's keys.
 */
export type WalkPlace =
  | WalkRoot
  | { readonly up: WalkPlace; readonly segment: string | null; readonly key: string | number | null };

/** The collector's path, what it puts before the message inside optional sections, and our place. */
export function placeWritten(place: WalkPlace): {
  readonly path: string;
  readonly within: readonly string[];
  readonly at: Path;
} {
  const at: (string | number)[] = [];
  const parts: string[][] = [[]];
  let here = place;
  while ("up" in here) {
    if (here.key !== null) at.unshift(here.key);
    if (here.segment === null) parts.unshift([]);
    else parts[0]?.unshift(here.segment);
    here = here.up;
  }
  const [own = [], ...within] = parts;
  return {
    path: [...here.names, ...own].join("::"),
    within: within.map((names) => names.join("::")).filter((text) => text !== ""),
    at: [...here.at, ...at],
  };
}
