import { isRawMap } from "../raw";
import type { Raw } from "../raw";
import type { MapItem, ScalarItem } from "./nodes";
import { readYaml } from "./read";

/** One entry of a map, read by itself: offsets count from its beginning. `name` is its key as written, `key` what that means. */
export type Entry = {
  readonly name: string;
  readonly key: string;
  readonly keyItem: ScalarItem;
  readonly value: Raw;
  readonly root: MapItem;
  readonly hasOtherKeys: boolean;
};

/** Reads a text that should be one entry of a block map; null where it is not, or cannot be told from what stands around it. */
export function readEntry(text: string): Entry | null {
  const read = readYaml(text);
  if (!read.ok || !read.value.isAlone) return null;
  const { root, value, hasOtherKeys } = read.value;
  const only = root?.is === "map" && root.entries.length === 1 ? root.entries[0] : undefined;
  // A merge brings in other keys than its own.
  if (root?.is !== "map" || only?.key.is !== "scalar" || only.key.value === "<<") return null;
  if (!isRawMap(value)) return null;
  for (const [key, inner] of value)
    return { name: only.key.value, key, keyItem: only.key, value: inner, root, hasOtherKeys };
  return null;
}
