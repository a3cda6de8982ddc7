import type { TierId } from "../topology/types";
import type { Workspace } from "../workspace/types";

/**
 * The moved things of a tier, by their key in the layout. A tier's name stands at the start of the ids of its nodes
 * (`agent/traces/…`) and behind a prefix in those of everything else drawn for it (`tier:agent`, `lane:agent/traces`).
 */
export function layoutKeysOf(layout: Workspace["layout"], tier: TierId): readonly string[] {
  return Object.keys(layout).filter((key) => renamedKey(key, tier, "") !== null);
}

/** The same key for a tier of another name; null for keys that are not of this tier. */
export function renamedKey(key: string, tier: TierId, to: TierId): string | null {
  const [, prefix = "", rest] = /^([a-z]+:)?(.*)$/s.exec(key) ?? [];
  if (rest === tier && prefix === "tier:") return `tier:${to}`;
  return rest?.startsWith(`${tier}/`) ? prefix + to + rest.slice(tier.length) : null;
}
