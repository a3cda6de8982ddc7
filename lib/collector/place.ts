import type { Path } from "../base/path";

/**
 * Where the decoder stands. The collector's messages name a place in two ways at once: each nested decoder begins a new name,
 * and within one decoder fields are joined by dots and keys stand in brackets. Kept as a chain, written out only for a fault.
 */
export type Place = {
  readonly up: Place | null;
  readonly step: Step;
};
type Step =
  | { readonly is: "root"; readonly names: readonly string[]; readonly at: Path }
  | { readonly is: "field" | "key"; readonly key: string }
  | { readonly is: "index"; readonly index: number }
  | { readonly is: "decoder" };

/** The beginning: `names` as the collector prints them, `at` in the configuration. */
export function rootPlace(names: readonly string[], at: Path): Place {
  return { up: null, step: { is: "root", names, at } };
}

/** A field of a struct. */
export function fieldOf(up: Place, key: string): Place {
  return { up, step: { is: "field", key } };
}

/** An entry of a map. */
export function entryAt(up: Place, key: string): Place {
  return { up, step: { is: "key", key } };
}

/** An item of a list. */
export function itemAt(up: Place, index: number): Place {
  return { up, step: { is: "index", index } };
}

/** The same place, in a decoder of its own. */
export function nested(up: Place): Place {
  return { up, step: { is: "decoder" } };
}

/** The name within the innermost decoder: "" at its root. */
export function nameAt(place: Place): string {
  const { up, step } = place;
  if (step.is === "root" || step.is === "decoder" || up === null) return "";
  const before = nameAt(up);
  if (step.is === "index") return `${before}[${step.index}]`;
  if (step.is === "key") return `${before}[${step.key}]`;
  return before === "" ? step.key : `${before}.${step.key}`;
}

/** The names of all decoders, outermost first; empty ones left out. */
export function namesAt(place: Place): readonly string[] {
  const name = nameAt(place);
  let here: Place | null = place;
  while (here !== null && here.step.is !== "decoder" && here.step.is !== "root") here = here.up;
  const outer =
    here === null ? [] : here.step.is === "root" ? here.step.names : here.up ? namesAt(here.up) : [];
  return name === "" ? outer : [...outer, name];
}

/** The place in the configuration. */
export function pathAt(place: Place): Path {
  const { up, step } = place;
  if (step.is === "root") return step.at;
  const before = up ? pathAt(up) : [];
  if (step.is === "decoder") return before;
  return [...before, step.is === "index" ? step.index : step.key];
}
