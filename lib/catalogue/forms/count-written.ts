import { isList, isMap, type Json } from "../../base/json";

/** How many single values a configuration holds; an empty section counts as one. */
export function countWritten(config: Json | undefined): number {
  if (config === undefined || config === null) return 0;
  const inner = isList(config) ? config : isMap(config) ? Object.values(config) : null;
  if (inner === null) return 1;
  return inner.reduce<number>((sum, value) => sum + Math.max(1, countWritten(value)), 0);
}
