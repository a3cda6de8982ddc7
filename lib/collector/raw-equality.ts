import { Expanded, isRawList, isRawMap, RawFloat, RawTime, RawUint } from "./raw";
import type { Raw } from "./raw";

/** Do two values say the same, each of its kind? Maps also in their order, in which faults are told. */
export function isSameRaw(a: Raw, b: Raw): boolean {
  if (Object.is(a, b)) return true;
  if (isRawMap(a)) return isRawMap(b) && a.size === b.size && isSameList(flat(a), flat(b));
  if (isRawList(a)) return isRawList(b) && isSameList(a, b);
  if (a instanceof RawFloat) return b instanceof RawFloat && Object.is(a.value, b.value);
  if (a instanceof RawUint) return b instanceof RawUint && a.value === b.value;
  if (a instanceof RawTime) return b instanceof RawTime && a.text === b.text;
  return (
    a instanceof Expanded && b instanceof Expanded && a.original === b.original && isSameRaw(a.value, b.value)
  );
}

function isSameList(a: readonly Raw[], b: readonly Raw[]): boolean {
  return a.length === b.length && a.every((item, index) => isSameRaw(item, b[index] ?? null));
}

/** Keys and values in turn. */
function flat(map: ReadonlyMap<string, Raw>): readonly Raw[] {
  return [...map].flat(1);
}
