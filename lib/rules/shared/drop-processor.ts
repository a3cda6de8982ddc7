import type { Component, Ref, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { remove } from "../../yaml/edit";
import { inTier } from "./in-tier";
import { mentions } from "./refs";

/** Takes mentions of a processor out of pipelines, and its definition too where no other mention is left. */
export function dropProcessor(
  tier: Tier,
  processor: Component,
  dropped: readonly Ref[],
): readonly TierEdit[] {
  const all = tier.pipelines.flatMap(({ processors }) =>
    processors.filter((ref) => mentions(ref, processor)),
  );
  const isLast = all.every((ref) => dropped.some((other) => String(other.at) === String(ref.at)));
  // From the end, so that the positions of what is still to go hold.
  const edits = [
    ...dropped.toReversed().map((ref) => remove(ref.at)),
    ...(isLast ? [remove(processor.at)] : []),
  ];
  return edits.map((edit) => inTier(tier.id, edit));
}
