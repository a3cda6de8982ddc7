import type { Refusal } from "../base/refusal";
import { words } from "../base/words";
import type { TierId } from "../topology/types";
import { byteLength, isTooLarge, maxTierBytes, maxTiers, tierIdPattern } from "./limits";
import type { TierSource } from "./types";

/** The refusal for a tier that the design does not have. */
export function noSuchTier(tier: TierId): Refusal {
  return { reason: "not-there", message: words("workspace.no-such-tier", { tier }) };
}

/** Why these tiers cannot stand together, or null. */
export function checkTiers(tiers: readonly TierSource[]): Refusal | null {
  if (tiers.length === 0) return { reason: "not-allowed", message: words("workspace.no-tier-left") };
  if (tiers.length > maxTiers)
    return { reason: "too-large", message: words("workspace.too-many-tiers", { limit: maxTiers }) };
  const seen = new Set<TierId>();
  for (const { id } of tiers) {
    if (!tierIdPattern.test(id))
      return { reason: "not-allowed", message: words("workspace.tier-name", { tier: id }) };
    if (seen.has(id)) return { reason: "exists", message: words("workspace.tier-taken", { tier: id }) };
    seen.add(id);
  }
  return null;
}

/** The refusal for a text above the limit, or null while it fits. */
export function checkSize(tier: TierId, text: string): Refusal | null {
  if (!isTooLarge(text)) return null;
  const params = { tier, size: megabytes(byteLength(text)), limit: megabytes(maxTierBytes) };
  return { reason: "too-large", message: words("workspace.text-too-large", params) };
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}
