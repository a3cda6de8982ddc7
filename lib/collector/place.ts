import type { Path } from "../base/path";

/**
 * Where the decoder stands. The collector's messages name a place in two ways at once: each nested decoder begins a new name,
 * and within one decoder fields are joined by dots and keys stand in brackets. Kept as a chain, written out only for a fault.
 */
export type Place = {
  readonly up: Place | null;
  /** A field of a struct, an entry of a map, an item of a list; a decoder of its own, at the same place; or the beginning. */
  readonly is: "field" | "key" | "index" | "decoder" | "root";
  readonly key: string | number;
  readonly root: Root | null;
};

/** `names` as the collector prints them, `at` in the configuration. */
type Root = { readonly names: readonly string[]; readonly at: Path };

/** The beginning: `names` as the collector prints them, `at` in the configuration. */
export function rootPlace(names: readonly string[], at: Path): Place {
  return { up: null, is: "root", key: "", root: { names, at } };
}

/** A field of a struct. */
export function fieldOf(up: Place, key: string): Place {
  return { up, is: "field", key, root: null };
}

/** An entry of a map. */
export function entryAt(up: Place, key: string): Place {
  return { up, is: "key", key, root: null };
}

/** An item of a list. */
export function itemAt(up: Place, index: number): Place {
  return { up, is: "index", key: index, root: null };
}

/** The same place, in a decoder of its own. */
export function nested(up: Place): Place {
  return { up, is: "decoder", key: "", root: null };
}

/** The name within the innermost decoder: "" at its root. */
export function nameAt({ up, is, key }: Place): string {
  if (is === "root" || is === "decoder" || up === null) return "";
  const before = nameAt(up);
  if (is !== "field") return `${before}[${key}]`;
  return before === "" ? String(key) : `${before}.${key}`;
}

/** The names of all decoders, outermost first; empty ones left out. */
export function namesAt(place: Place): readonly string[] {
  const name = nameAt(place);
  let here: Place | null = place;
  while (here !== null && here.is !== "decoder" && here.is !== "root") here = here.up;
  const outer = here?.root?.names ?? (here?.up ? namesAt(here.up) : []);
  return name === "" ? outer : [...outer, name];
}

/** The place in the configuration. */
export function pathAt({ up, is, key, root }: Place): Path {
  if (root) return root.at;
  const before = up ? pathAt(up) : [];
  return is === "decoder" ? before : [...before, key];
}
