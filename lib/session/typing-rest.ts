import type { Topology } from "../topology/types";

/** After this much rest typed text is read, in milliseconds. */
export const typingRest = 120;
/** The same for designs above `largeDesign` components, whose reading takes longer than a frame. */
export const typingRestLarge = 400;
const largeDesign = 200;
/** A pause this long ends a typing step, in milliseconds. */
export const typingPause = 600;

/** How long to wait for the next letter before the text is read. */
export function restFor(topology: Topology): number {
  const components = topology.tiers.reduce((sum, tier) => sum + tier.components.length, 0);
  return components > largeDesign ? typingRestLarge : typingRest;
}
