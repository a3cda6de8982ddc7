import type { TierSource } from "./types";

/** True for a tier that nobody has put anything into: no text, no deploy fact. */
export function isEmptyTier({ yaml, facts }: Pick<TierSource, "yaml" | "facts">): boolean {
  return yaml.trim() === "" && Object.keys(facts).length === 0;
}
