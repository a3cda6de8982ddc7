// Plain data is walked by its keys whatever its type is, and what comes back has the shape of `next`.
/* oxlint-disable typescript/no-unsafe-type-assertion */

/**
 * `next` with every part that is deeply equal to its counterpart in `previous` replaced by that old object, so that
 * identity can serve as a cache key. Plain data only (maps, lists, scalars). Returns `previous` itself when all is equal.
 */
export function reuse<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (typeof previous !== "object" || typeof next !== "object" || previous === null || next === null)
    return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const before = previous as Record<string, unknown>;
  const after = next as Record<string, unknown>;
  const keys = Object.keys(after);
  let same = Object.keys(before).length === keys.length;
  const merged: Record<string, unknown> = Array.isArray(next) ? ([] as never) : {};
  for (const key of keys) {
    const part = reuse(before[key], after[key]);
    if (!Object.is(part, before[key]) || !Object.hasOwn(before, key)) same = false;
    Object.defineProperty(merged, key, { value: part, enumerable: true, writable: true, configurable: true });
  }
  return (same ? previous : merged) as T;
}
