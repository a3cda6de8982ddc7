import { isRawList, isRawMap, parsedOf, RawFloat, RawTime, RawUint, UnknownRaw } from "../raw";
import type { Raw } from "../raw";
import type { Decoded } from "../types";

/** A value as it stands, for fields that take anything; a timestamp is a map with the key "#time", since it is no text to Go. */
export function plainOf(raw: Raw): Decoded {
  const parsed = parsedOf(raw);
  if (parsed instanceof UnknownRaw) return { "#unknown": true };
  if (parsed instanceof RawFloat || parsed instanceof RawUint) return parsed.value;
  if (parsed instanceof RawTime) return { "#time": parsed.text };
  if (isRawList(parsed)) return parsed.map(plainOf);
  if (!isRawMap(parsed)) return parsed;
  const map: Record<string, Decoded> = {};
  for (const [key, value] of parsed) setKey(map, key, plainOf(value));
  return map;
}

/** Sets an own key, `__proto__` too. */
export function setKey(map: Record<string, Decoded>, key: string, value: Decoded): void {
  if (key === "__proto__") {
    Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
  } else map[key] = value;
}
