/** Where something stands in a document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A path as the collector writes it: `processors::batch::timeout`, list positions as numbers. */
export function formatPath(path: Path): string {
  return path.join("::");
}

/** True when `path` is `prefix` or lies below it. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}

/** True when both paths are the same, step by step. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}
