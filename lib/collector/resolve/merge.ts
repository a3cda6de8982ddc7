import { isRawList, isRawMap } from "../raw";
import type { Raw, RawMap } from "../raw";

/**
 * A map with every key that holds `::` taken apart, at any depth but below lists: it is the delimiter of the collector's
 * configuration map (confmap/internal/conf.go), so `service::pipelines:` stands for two levels.
 */
export function splitKeys(map: RawMap): RawMap {
  return hasDelimiter(map) ? inserted(new Map(), map) : map;
}

/** Two sources as one: maps are merged, everything else is replaced by the later one. */
export function mergeMaps(earlier: RawMap, later: RawMap): RawMap {
  const merged = new Map(earlier);
  for (const [key, value] of later) {
    const before = merged.get(key);
    merged.set(key, isRawMap(before) && isRawMap(value) ? mergeMaps(before, value) : value);
  }
  return merged;
}

function hasDelimiter(map: RawMap): boolean {
  for (const [key, value] of map)
    if (key.includes("::") || (isRawMap(value) && hasDelimiter(value))) return true;
  return false;
}

function inserted(into: Map<string, Raw>, map: RawMap): RawMap {
  for (const [key, value] of map) {
    const names = key.split("::");
    const last = names.pop() ?? "";
    let here = into;
    for (const name of names) {
      const below = here.get(name);
      const next = new Map<string, Raw>(isRawMap(below) ? below : []);
      here.set(name, next);
      here = next;
    }
    const before = here.get(last);
    const split = isRawMap(value) && !isRawList(value) ? inserted(new Map(), value) : value;
    here.set(last, isRawMap(before) && isRawMap(split) ? mergeMaps(before, split) : split);
  }
  return into;
}
