import type { Json } from "../base/json";
import type { Path } from "../base/path";

/**
 * The whole vocabulary of change to a YAML text.
 * - `set`: the value at `path`; missing parents are created as block maps; an existing value is replaced.
 * - `remove`: the pair or list item at `path`, with the comment that belongs to it. A collection left empty becomes `{}` or `[]`.
 * - `insert`: a new item into the list at `path`, before position `index` (list length = at the end). A missing list is created.
 * - `move`: the item `from` of the list at `path` to position `to` (its position afterwards), with its comments.
 * - `rename`: the key at the end of `path` becomes `to`; value, comments and order stay.
 */
export type YamlEdit =
  | { readonly op: "set"; readonly path: Path; readonly value: Json }
  | { readonly op: "remove"; readonly path: Path }
  | { readonly op: "insert"; readonly path: Path; readonly index: number; readonly value: Json }
  | { readonly op: "move"; readonly path: Path; readonly from: number; readonly to: number }
  | { readonly op: "rename"; readonly path: Path; readonly to: string };

/** The value at `path` becomes `value`. */
export function set(path: Path, value: Json): YamlEdit {
  return { op: "set", path, value };
}

/** What stands at `path` goes. */
export function remove(path: Path): YamlEdit {
  return { op: "remove", path };
}

/** `value` becomes item `index` of the list at `path`. */
export function insert(path: Path, index: number, value: Json): YamlEdit {
  return { op: "insert", path, index, value };
}

/** Item `from` of the list at `path` becomes item `to`. */
export function move(path: Path, from: number, to: number): YamlEdit {
  return { op: "move", path, from, to };
}

/** The key at the end of `path` becomes `to`. */
export function rename(path: Path, to: string): YamlEdit {
  return { op: "rename", path, to };
}
