import type { Path } from "../../base/path";
import type { MapEntry, MapItem, ScalarItem, YamlItem } from "./nodes";

/** What is found on the way to a place: where the key or value to show begins, its scalar, and how many steps of the path led on. */
export type Descent = { readonly start: number; readonly scalar: ScalarItem | null; readonly depth: number };

/** Goes down a tree as far as a path leads, by aliases and merges too. */
export function descend(root: YamlItem, path: Path, part: "key" | "value"): Descent {
  let item = root;
  let shown = root;
  let depth = 0;
  for (const [index, step] of path.entries()) {
    const target = item.is === "alias" ? item.target : item;
    const entry = target.is === "map" ? entryOf(target, String(step)) : null;
    const next =
      entry?.value ?? (target.is === "list" && typeof step === "number" ? target.items[step] : undefined);
    if (!next) break;
    const isLast = index === path.length - 1;
    const isKey = entry && (!isLast || part === "key" || next.start === next.end);
    shown = isKey ? entry.key : next;
    item = next;
    depth += 1;
  }
  return { start: shown.start, scalar: shown.is === "scalar" ? shown : null, depth };
}

function entryOf(map: MapItem, name: string): { readonly key: YamlItem; readonly value: YamlItem } | null {
  const own = byName(map).get(name);
  if (own) return own;
  for (const { key, value } of map.entries) {
    if (key.is !== "scalar" || key.value !== "<<") continue;
    for (const source of value.is === "list" ? value.items : [value]) {
      const target = source.is === "alias" ? source.target : source;
      const found = target.is === "map" ? entryOf(target, name) : null;
      if (found) return found;
    }
  }
  return null;
}

/** The last entry of each name. Many faults may stand in one map, so each is listed once. */
function byName(map: MapItem): ReadonlyMap<string, MapEntry> {
  const known = listed.get(map);
  if (known) return known;
  const entries = new Map<string, MapEntry>();
  for (const entry of map.entries) if (entry.key.is === "scalar") entries.set(entry.key.value, entry);
  listed.set(map, entries);
  return entries;
}

const listed = new WeakMap<MapItem, ReadonlyMap<string, MapEntry>>();
