import type { Path } from "../../base/path";
import type { KnownComponent } from "../fields/fields";
import { within, type Key } from "../fields/flatten";
import { keysAt } from "../fields/keys-at";
import type { TypeId } from "../fields/types";

/** One map in a component's settings: where it is and which Go types declare its keys. */
export type Reached = {
  /** Without list positions, steps joined by dots. */
  readonly pattern: string;
  readonly names: readonly string[];
  readonly owners: ReadonlySet<TypeId>;
};

/** Deeper than this nobody asks for help; it also ends settings that contain themselves. */
const deepest = 7;

/** Every map that can be reached from the top of a component's settings, each pattern once. */
export function reachedMaps(component: KnownComponent): readonly Reached[] {
  const found = new Map<string, Reached>();
  const visit = (path: Path, type: TypeId | null): void => {
    const pattern = patternOf(path);
    const keys = keysAt(component, path)?.fields ?? [];
    if (keys.length === 0 || found.has(pattern)) return;
    const owners = new Set(keys.flatMap((key) => ownerOf(key) ?? type ?? []));
    found.set(pattern, { pattern, names: keys.map(({ name }) => name), owners });
    if (path.length >= deepest) return;
    for (const { name, type: keyType } of keys) {
      const inner = within(keyType);
      const item = inner.is === "list" || inner.is === "array" ? within(inner.of) : null;
      const next = item ?? inner;
      visit(item ? [...path, name, 0] : [...path, name], next.is === "struct" ? next.type : null);
    }
  };
  visit([], component.settings.config);
  return [...found.values()];
}

function ownerOf(key: Key): TypeId | null {
  const squashed = key.through.at(-1);
  const type = squashed && within(squashed.type);
  return type?.is === "struct" ? type.type : null;
}

function patternOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}
