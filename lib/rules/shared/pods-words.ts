import type { WordParams } from "../../base/words";

/** A number of pods, "3 pods" or "3 to 5 pods", for use in ICU messages; with `podsParams`. */
export const pods = {
  en: "{spread, select, fixed {{max, number}} other {{min, number} to {max, number}}} pods",
  ko: "파드 {spread, select, fixed {{max, number}} other {{min, number}~{max, number}}}개",
} as const;

/** What `pods` speaks of. */
export function podsParams({ min, max }: { readonly min: number; readonly max: number }): WordParams {
  return { min, max, spread: min === max ? "fixed" : "range" };
}
