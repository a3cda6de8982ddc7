import { reuse } from "../base/reuse";
import type { Tier, TierContext, TierId } from "../topology/types";

/**
 * What a component's or a pipeline's rule may know about the tier around it. The answer keeps its identity while nothing of
 * it changed, so that it can be part of a cache key.
 */
export function createTierContexts(): (tier: Tier) => TierContext {
  const known = new Map<TierId, TierContext>();
  return ({ id, role, target, facts }) => {
    const context = reuse<TierContext>(known.get(id), { id, role, target, facts });
    known.set(id, context);
    return context;
  };
}
