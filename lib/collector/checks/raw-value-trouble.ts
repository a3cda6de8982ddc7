import type { Decoded } from "../types";

/** What pdata says against a value that it cannot hold (pcommon's Value.FromRaw): null where it can, or that is not known. */
export function rawValueTrouble(value: Decoded): string | null {
  if (typeof value !== "object" || value === null || "#unknown" in value) return null;
  if ("#time" in value) return "<Invalid value type time.Time>";
  for (const item of Object.values(value)) {
    const found = rawValueTrouble(item);
    if (found !== null) return found;
  }
  return null;
}
